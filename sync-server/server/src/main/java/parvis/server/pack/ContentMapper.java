package parvis.server.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import parvis.protocol.catalogue.LifeEventPart;
import parvis.protocol.catalogue.NumberPart;
import parvis.protocol.catalogue.OperatorPart;
import parvis.protocol.catalogue.RightPart;
import parvis.protocol.catalogue.RightsPart;
import parvis.protocol.catalogue.SynonymPart;
import parvis.protocol.catalogue.WordPart;
import parvis.protocol.message.LifeEventId;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.RightId;

/// Makes what terminals need to know of rights from a pack in which nothing was found wrong.
final class ContentMapper {
    private final Content content;
    private final Map<String, List<PlaceId>> here = new LinkedHashMap<>();

    ContentMapper(Content content) {
        this.content = content;
        content.here().forEach(item -> here.put(item.required("operator"), ids(item, "places", PlaceId::new)));
    }

    RightsPart rights() {
        return new RightsPart(
                content.themes().values().stream()
                        .map(theme -> new RightsPart.Theme(theme.required("id"), theme.required("name")))
                        .toList(),
                content.rights().values().stream().map(ContentMapper::right).toList(),
                content.events().values().stream().map(ContentMapper::event).toList(),
                content.operators().values().stream().map(this::operator).toList(),
                content.numbers().values().stream().map(ContentMapper::number).toList(),
                content.synonyms().values().stream().map(ContentMapper::synonym).toList(),
                content.words().values().stream().flatMap(ContentMapper::word).toList());
    }

    private static RightPart right(Spot right) {
        return new RightPart(
                new RightId(right.required("id")),
                right.required("name"),
                right.required("theme"),
                texts(right, "aka"),
                right.required("purpose"),
                texts(right, "for"),
                texts(right, "limits"),
                texts(right, "bring"),
                ids(right, "askAt", OperatorId::new),
                right.text("officialUrl"),
                texts(right, "phone"),
                yes(right, "sensitive"),
                right.items("parts").stream()
                        .map(part -> new RightPart.Share(part.required("name"), texts(part, "aka")))
                        .toList(),
                right.items("sources").stream().map(ContentMapper::source).toList(),
                LocalDate.parse(right.required("checkBy")),
                right.text("falcRelecture").flatMap(Lists::date));
    }

    private static RightPart.Source source(Spot source) {
        var year = source.get("year");
        return new RightPart.Source(
                source.required("title"),
                year.exists() ? Optional.of(year.node().asInt()) : Optional.empty(),
                LocalDate.parse(source.required("seenOn")));
    }

    private static LifeEventPart event(Spot event) {
        return new LifeEventPart(
                new LifeEventId(event.required("id")),
                event.required("title"),
                event.text("titleFalc").orElseGet(() -> event.required("title")),
                ids(event, "rights", RightId::new),
                ids(event, "askAt", OperatorId::new),
                event.items("questions").stream()
                        .map(question -> new LifeEventPart.Question(
                                question.required("text"),
                                effect(question.get("yes")),
                                effect(question.get("no")),
                                yes(question, "sensitive")))
                        .toList(),
                event.items("urgent").stream()
                        .map(urgent -> new LifeEventPart.Urgent(urgent.required("number"), urgent.required("text")))
                        .toList(),
                yes(event, "sensitive"),
                event.text("icon"));
    }

    private static LifeEventPart.Effect effect(Spot effect) {
        return new LifeEventPart.Effect(
                ids(effect, "addFirst", RightId::new),
                ids(effect, "add", RightId::new),
                ids(effect, "remove", RightId::new),
                ids(effect, "addAskAt", OperatorId::new),
                yes(effect, "showUrgent"));
    }

    private OperatorPart operator(Spot operator) {
        return new OperatorPart(
                new OperatorId(operator.required("id")),
                operator.required("name"),
                operator.required("whatFor"),
                texts(operator, "phone"),
                operator.text("url"),
                ids(operator, "helpsFor", OperatorId::new),
                here.getOrDefault(operator.required("id"), List.of()));
    }

    private static NumberPart number(Spot number) {
        return new NumberPart(
                number.required("number"),
                number.required("display"),
                number.required("name"),
                number.required("use"),
                number.text("price"),
                number.text("hours"),
                yes(number, "urgent"));
    }

    private static SynonymPart synonym(Spot synonym) {
        return new SynonymPart(
                synonym.required("term"),
                ids(synonym, "rights", RightId::new),
                ids(synonym, "operators", OperatorId::new),
                texts(synonym, "phones"));
    }

    /// Only what is explained beside a sentence travels; what is refused never reaches a screen.
    private static Stream<WordPart> word(Spot word) {
        return word.text("status").filter("explained"::equals).isPresent()
                ? word.text("plain").stream().map(plain -> new WordPart(word.required("word"), plain))
                : Stream.empty();
    }

    private static boolean yes(Spot spot, String field) {
        return spot.get(field).node().asBoolean(false);
    }

    private static List<String> texts(Spot spot, String field) {
        return ids(spot, field, Function.identity());
    }

    private static <T> List<T> ids(Spot spot, String field, Function<String, T> id) {
        return spot.items(field).stream()
                .flatMap(item -> item.text().stream())
                .map(id)
                .toList();
    }
}
