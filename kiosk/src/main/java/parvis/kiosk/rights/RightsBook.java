package parvis.kiosk.rights;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parvis.protocol.message.LifeEventId;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.RightId;

/// All rights of a territory, as residents look for them.
public final class RightsBook {
    /// A territory that says nothing of rights.
    public static final RightsBook EMPTY =
            new RightsBook(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private final List<Right.Theme> themes;
    private final Map<RightId, Right> rights;
    private final Map<LifeEventId, LifeEvent> events;
    private final Map<OperatorId, Desk> desks;
    private final List<HelpLine> numbers;
    private final Glossary glossary;
    private final List<Glossary.Word> words;

    /// @param themes in the order of the screen
    /// @param rights all
    /// @param events in the order of the screen
    /// @param desks all operators
    /// @param numbers all public numbers
    /// @param words difficult words with their explanation
    public RightsBook(
            List<Right.Theme> themes,
            List<Right> rights,
            List<LifeEvent> events,
            List<Desk> desks,
            List<HelpLine> numbers,
            List<Glossary.Word> words) {
        this.themes = List.copyOf(themes);
        this.rights = byId(rights.stream().sorted(alphabetically()), Right::id);
        this.events = byId(events.stream(), LifeEvent::id);
        this.desks = byId(desks.stream(), Desk::id);
        this.numbers = List.copyOf(numbers);
        this.words = List.copyOf(words);
        this.glossary = new Glossary(this.words);
    }

    private static Comparator<Right> alphabetically() {
        return Comparator.comparing(Right::name, Collator.getInstance(Locale.FRANCE));
    }

    private static <K, V> Map<K, V> byId(Stream<V> values, Function<V, K> id) {
        return values.collect(Collectors.toMap(id, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    /// The same, as it is told to who reads another language.
    public RightsBook retold(Retelling how) {
        return new RightsBook(
                themes.stream().map(theme -> theme.retold(how)).toList(),
                rights.values().stream().map(right -> right.retold(how)).toList(),
                events.values().stream().map(event -> event.retold(how)).toList(),
                desks.values().stream().map(desk -> desk.retold(how)).toList(),
                numbers.stream().map(line -> line.retold(how)).toList(),
                words.stream().map(word -> word.retold(how)).toList());
    }

    /// Whether there is nothing to show: the door is hidden then.
    public boolean isEmpty() {
        return rights.isEmpty();
    }

    /// What happens in a life, in the order of the screen.
    public List<LifeEvent> events() {
        return List.copyOf(events.values());
    }

    /// That event, if the catalogue has it.
    public Optional<LifeEvent> event(LifeEventId id) {
        return Optional.ofNullable(events.get(id));
    }

    /// Themes that have rights, in the order of the screen.
    public List<Right.Theme> themes() {
        return themes.stream().filter(theme -> !under(theme.id()).isEmpty()).toList();
    }

    /// The rights of a theme, A to Z.
    public List<Right> under(String theme) {
        return rights.values().stream()
                .filter(right -> right.theme().id().equals(theme))
                .toList();
    }

    /// All rights, A to Z.
    public List<Right> all() {
        return List.copyOf(rights.values());
    }

    /// That right, if the catalogue has it.
    public Optional<Right> right(RightId id) {
        return Optional.ofNullable(rights.get(id));
    }

    /// Those rights in that order, as far as the catalogue has them.
    public List<Right> rights(List<RightId> ids) {
        return ids.stream().flatMap(id -> right(id).stream()).toList();
    }

    /// That organisation, if the catalogue has it.
    public Optional<Desk> desk(OperatorId id) {
        return Optional.ofNullable(desks.get(id));
    }

    /// All organisations.
    public List<Desk> desks() {
        return List.copyOf(desks.values());
    }

    /// All public numbers.
    public List<HelpLine> numbers() {
        return numbers;
    }

    /// Numbers for people in need, in the catalogue's order.
    public List<HelpLine> urgent() {
        return numbers.stream().filter(HelpLine::urgent).toList();
    }

    /// The difficult words of those sentences, with what they mean.
    public List<Glossary.Word> explained(List<String> sentences) {
        return glossary.in(sentences);
    }
}
