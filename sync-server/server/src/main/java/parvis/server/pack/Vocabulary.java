package parvis.server.pack;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import parvis.protocol.message.Fact;

/// What the files of one pack may speak of, declared once and used everywhere.
///
/// @param places ids of places
/// @param themeLabels label of each theme by its id, in the convention's order
/// @param themes ids of themes
/// @param services ids of desks
/// @param audiences ids of audiences
/// @param activities ids of activities
/// @param topics ids of the subjects that activities offer
/// @param references ids of reference figures, awaited ones too
record Vocabulary(
        Known places,
        Map<String, String> themeLabels,
        Known themes,
        Known services,
        Known audiences,
        Known activities,
        Known topics,
        Known references) {
    /// The lists of `territory.json` that declare ids.
    static final List<String> LISTS = List.of("services", "themes", "audiences");

    static Vocabulary of(PackFiles files) {
        var territory = files.territory().spot();
        var activities = files.activities().spot().list("activities");
        boolean whole = activities.node().isArray();
        var labels = themeLabels(files);
        return new Vocabulary(
                Known.of(files.places().spot().list("places")),
                labels,
                Known.of(!labels.isEmpty(), labels.keySet().stream()),
                desks(territory, "services"),
                desks(territory, "audiences"),
                Known.of(
                        whole,
                        Stream.concat(
                                activities.items().stream().flatMap(activity -> activity.text("id").stream()),
                                Stream.of(Fact.PASSAGE.value()))),
                Known.of(
                        whole,
                        activities.items().stream()
                                .flatMap(activity -> activity.items("topics").stream())
                                .flatMap(topic -> topic.text("id").stream())),
                Known.of(files.references().spot().list("references")));
    }

    /// A list that `territory.json` may leave out when the town has none.
    private static Known desks(Spot territory, String field) {
        var known = Known.of(territory.get(field));
        return territory.exists() && !territory.has(field) ? new Known(known.ids(), true) : known;
    }

    /// The id of the theme that a fiche names by its label or its id.
    String themeOf(String named) {
        return themeLabels.entrySet().stream()
                .filter(theme -> theme.getValue().equals(named))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(named);
    }

    /// The themes that `territory.json` lists; without a list, those that the fiches name, their ids made of the names.
    private static Map<String, String> themeLabels(PackFiles files) {
        var labels = new LinkedHashMap<String, String>();
        if (files.territory().spot().has("themes")) {
            for (var theme : files.territory().spot().items("themes")) {
                theme.text("id")
                        .ifPresent(id -> labels.put(id, theme.text("label").orElse(id)));
            }
        } else {
            files.indicators().spot().items("fiches").stream()
                    .flatMap(fiche -> fiche.text("theme").stream())
                    .forEach(label -> labels.putIfAbsent(slug(label), label));
        }
        return labels;
    }

    /// A name in lower case without accents, its words joined by `-`.
    static String slug(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= 63 ? plain : plain.substring(0, 63);
    }
}
