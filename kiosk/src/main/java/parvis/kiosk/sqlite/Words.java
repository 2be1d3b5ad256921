package parvis.kiosk.sqlite;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.AudienceId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Led;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.ThemeId;
import parvis.protocol.message.TopicId;

/// Dimensions and measures as one text each, `key=value` words in one fixed order: equal values are equal texts. No id
/// holds a space, a comma or an equals sign.
final class Words {
    private Words() {}

    static String of(Dimensions dimensions) {
        var words = new ArrayList<String>();
        words.add("place=" + dimensions.place());
        words.add("activity=" + dimensions.activity());
        dimensions.service().ifPresent(id -> words.add("service=" + id));
        dimensions.topic().ifPresent(id -> words.add("topic=" + id));
        dimensions.theme().ifPresent(id -> words.add("theme=" + id));
        dimensions.audience().ifPresent(id -> words.add("audience=" + id));
        dimensions.led().ifPresent(led -> words.add("led=" + led));
        if (dimensions.together()) {
            words.add("together=1");
        }
        dimensions.session().ifPresent(id -> words.add("session=" + id));
        list(words, "partners", dimensions.partners());
        list(words, "invited", dimensions.partnersInvited());
        return String.join(" ", words);
    }

    static String of(Measures measures) {
        var words = new ArrayList<String>();
        measures.values().forEach((measure, value) -> words.add(measure.wireName() + "=" + value));
        return String.join(" ", words);
    }

    static Dimensions dimensions(String text) {
        var words = split(text);
        return new Dimensions(
                required(words, "place", PlaceId::new),
                required(words, "activity", ActivityId::new),
                optional(words, "service", ServiceId::new),
                optional(words, "topic", TopicId::new),
                optional(words, "theme", ThemeId::new),
                optional(words, "audience", AudienceId::new),
                optional(words, "led", Led::valueOf),
                words.containsKey("together"),
                optional(words, "session", SessionId::new),
                list(words, "partners"),
                list(words, "invited"));
    }

    static Measures measures(String text) {
        var values = new EnumMap<Measure, Long>(Measure.class);
        split(text).forEach((name, value) -> {
            var measure = Measure.of(name).orElseThrow(() -> new IllegalStateException("no measure: " + name));
            values.put(measure, Long.valueOf(value));
        });
        return new Measures(values);
    }

    private static void list(List<String> words, String key, List<OrganizationId> ids) {
        if (!ids.isEmpty()) {
            words.add(key + "="
                    + String.join(",", ids.stream().map(OrganizationId::value).toList()));
        }
    }

    private static List<OrganizationId> list(Map<String, String> words, String key) {
        return optional(words, key, value -> List.of(value.split(",", -1))).orElse(List.of()).stream()
                .map(OrganizationId::new)
                .toList();
    }

    private static Map<String, String> split(String text) {
        var words = new HashMap<String, String>();
        for (var word : text.split(" ", -1)) {
            var at = word.indexOf('=');
            if (at > 0) {
                words.put(word.substring(0, at), word.substring(at + 1));
            }
        }
        return words;
    }

    private static <T> T required(Map<String, String> words, String key, Function<String, T> make) {
        return optional(words, key, make).orElseThrow(() -> new IllegalStateException(key + " lacks: " + words));
    }

    private static <T> Optional<T> optional(Map<String, String> words, String key, Function<String, T> make) {
        return Optional.ofNullable(words.get(key)).map(make);
    }
}
