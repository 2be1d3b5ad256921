package parvis.kiosk.action;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parvis.protocol.catalogue.ActivityPart;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Measure;
import parvis.protocol.message.TopicId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The forms of the first town's pack, as its catalogue makes them.
public final class DugnyForms {
    public static final Offer OFFER = new Offer(
            List.of(new Option("centre-social", "Centre social"), new Option("ccas", "CCAS")),
            List.of(new Option("petite-enfance", "Petite enfance"), new Option("acces-aux-droits", "Accès aux droits")),
            List.of(
                    new Option("children", "Enfants (3–11 ans)"),
                    new Option("youth", "Jeunes (11–17 ans)"),
                    new Option("childminders", "Assistantes maternelles"),
                    new Option("professionals", "Professionnels")),
            List.of(
                    new Option("caf-seine-saint-denis", "Caf de la Seine-Saint-Denis"),
                    new Option("mission-locale", "Mission locale"),
                    new Option("paej", "PAEJ")));

    private DugnyForms() {}

    /// The activities as the catalogue has them.
    public static List<ActivityPart> parts() {
        var file = Path.of("..", "install", "territories", "dugny", "activities.json");
        var parts = new ArrayList<ActivityPart>();
        for (var activity : JsonMapper.shared().readTree(file.toFile()).path("activities")) {
            var topics = new ArrayList<ActivityPart.TopicLabel>();
            activity.path("topics")
                    .forEach(topic -> topics.add(new ActivityPart.TopicLabel(
                            new TopicId(topic.path("id").asString()),
                            topic.path("label").asString())));
            parts.add(new ActivityPart(
                    new ActivityId(activity.path("id").asString()),
                    activity.path("label").asString(),
                    words(activity.path("measures")).stream()
                            .map(name -> Measure.of(name).orElseThrow())
                            .toList(),
                    words(activity.path("fields")),
                    topics));
        }
        return parts;
    }

    public static List<ActionForm> all() {
        return parts().stream()
                .map(part -> ActionForm.of(
                        part.id(),
                        part.label(),
                        part.measures(),
                        part.fields(),
                        part.topics().stream()
                                .map(topic -> new Option(topic.id().value(), topic.label()))
                                .toList(),
                        OFFER,
                        List.of()))
                .toList();
    }

    public static ActionForm of(String activity) {
        return all().stream()
                .filter(form -> form.activity().value().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(JsonNode list) {
        var words = new ArrayList<String>();
        list.forEach(word -> words.add(word.asString()));
        return words;
    }
}
