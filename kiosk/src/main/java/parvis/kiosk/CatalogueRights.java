package parvis.kiosk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parvis.kiosk.rights.Desk;
import parvis.kiosk.rights.Glossary;
import parvis.kiosk.rights.HelpLine;
import parvis.kiosk.rights.LifeEvent;
import parvis.kiosk.rights.Right;
import parvis.kiosk.rights.RightsBook;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.LifeEventPart;
import parvis.protocol.catalogue.NumberPart;
import parvis.protocol.catalogue.OperatorPart;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.catalogue.RightPart;
import parvis.protocol.catalogue.RightsPart;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.PlaceId;

/// Makes the book of rights from a catalogue: the only place where the wire's rights become the screens'. What one part
/// names and another lacks is left out.
public final class CatalogueRights {
    private final RightsPart parts;
    private final Map<PlaceId, PlacePart> places = new HashMap<>();
    private final Map<String, HelpLine> numbers;
    private final Map<OperatorId, Desk> desks;
    private final Map<String, Right.Theme> themes;

    private CatalogueRights(Catalogue catalogue) {
        parts = catalogue.rights();
        catalogue.places().forEach(place -> places.put(place.id(), place));
        numbers = by(parts.numbers().stream().map(CatalogueRights::line), HelpLine::number);
        desks = by(parts.operators().stream().map(this::desk), Desk::id);
        themes = by(parts.themes().stream().map(theme -> new Right.Theme(theme.id(), theme.label())), Right.Theme::id);
    }

    /// The book of that catalogue; empty where the territory, or an older server, says nothing of rights.
    public static RightsBook of(Catalogue catalogue) {
        if (catalogue.rights().rights().isEmpty()
                && catalogue.rights().operators().isEmpty()) {
            return RightsBook.EMPTY;
        }
        return new CatalogueRights(catalogue).book();
    }

    private RightsBook book() {
        return new RightsBook(
                List.copyOf(themes.values()),
                parts.rights().stream().map(this::right).toList(),
                parts.events().stream().map(this::event).toList(),
                List.copyOf(desks.values()),
                List.copyOf(numbers.values()),
                parts.words().stream()
                        .map(word -> new Glossary.Word(word.word(), word.plain()))
                        .toList());
    }

    private static HelpLine line(NumberPart part) {
        return new HelpLine(
                part.number(), part.display(), part.name(), part.use(), part.price(), part.hours(), part.urgent());
    }

    private Desk desk(OperatorPart part) {
        return new Desk(
                part.id(),
                part.name(),
                part.purpose(),
                lines(part.numbers()),
                part.url(),
                part.places().stream()
                        .flatMap(id -> Optional.ofNullable(places.get(id)).stream())
                        .map(place -> new Desk.Door(place.id(), place.name(), place.address()))
                        .toList(),
                part.helpsFor());
    }

    private List<HelpLine> lines(List<String> digits) {
        return digits.stream()
                .flatMap(number -> Optional.ofNullable(numbers.get(number)).stream())
                .toList();
    }

    private Right right(RightPart part) {
        var askAt = part.askAt().stream()
                .flatMap(id -> Optional.ofNullable(desks.get(id)).stream())
                .toList();
        var source = part.sources().getFirst();
        return new Right(
                part.id(),
                part.name(),
                themes.getOrDefault(part.theme(), new Right.Theme(part.theme(), part.theme())),
                part.purpose(),
                part.audience(),
                part.limits(),
                part.bring(),
                askAt,
                help(part),
                part.officialUrl(),
                lines(part.numbers()),
                part.sensitive(),
                source.year().map(year -> source.title() + " (" + year + ")").orElse(source.title()),
                source.seenOn(),
                part.checkBy(),
                part.proofread().isPresent(),
                Stream.concat(
                                part.aka().stream(),
                                part.parts().stream()
                                        .flatMap(share -> Stream.concat(Stream.of(share.name()), share.aka().stream())))
                        .toList());
    }

    /// Desks of this town that help with the papers of one of the organisations where the right is asked for.
    private List<Desk> help(RightPart part) {
        return desks.values().stream()
                .filter(desk -> !desk.doors().isEmpty())
                .filter(desk -> desk.helpsFor().stream().anyMatch(part.askAt()::contains)
                        || (!desk.helpsFor().isEmpty() && part.askAt().contains(desk.id())))
                .toList();
    }

    private LifeEvent event(LifeEventPart part) {
        return new LifeEvent(
                part.id(),
                part.title(),
                part.plainTitle(),
                part.rights(),
                part.askAt(),
                part.questions().stream()
                        .map(question -> new LifeEvent.Question(
                                question.text(), effect(question.yes()), effect(question.no()), question.sensitive()))
                        .toList(),
                part.urgent().stream()
                        .flatMap(
                                urgent -> Optional.ofNullable(numbers.get(urgent.number()))
                                        .map(line -> line.forUse(urgent.text()))
                                        .stream())
                        .toList(),
                part.sensitive(),
                part.icon());
    }

    private static LifeEvent.Effect effect(LifeEventPart.Effect part) {
        return new LifeEvent.Effect(part.addFirst(), part.add(), part.remove(), part.addAskAt(), part.showUrgent());
    }

    private static <K, V> Map<K, V> by(Stream<V> values, Function<V, K> key) {
        return values.collect(Collectors.toMap(key, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }
}
