package parvis.server.indicator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.AudienceId;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactId;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Led;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.ThemeId;
import parvis.protocol.message.TopicId;

/// Facts written as a person would note them, one a line:
///
/// `b1#3 2024-03-05 mairie reception service=accueil people=3 partners=caf,cpam corrects=2`
///
/// terminal and sequence, day, place, activity, then what the fact says. `together` stands alone; `corrects` names a
/// sequence of the same terminal; without `hour` it is 10. What follows `//` is a note.
public final class FactLines {
    private FactLines() {}

    /// The facts of a text, in its order.
    public static List<KeptFact> read(String text) {
        return text.lines()
                .map(line -> line.replaceFirst("//.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(FactLines::fact)
                .toList();
    }

    private static KeptFact fact(String line) {
        var words = List.of(line.split("\\s+", -1));
        var identity = words.get(0).split("#", 2);
        var said = new HashMap<String, String>();
        for (var word : words.subList(4, words.size())) {
            var pair = word.split("=", 2);
            said.put(pair[0], pair.length == 2 ? pair[1] : "true");
        }
        var dimensions = new Dimensions(
                new PlaceId(words.get(2)),
                new ActivityId(words.get(3)),
                take(said, "service", ServiceId::new),
                take(said, "topic", TopicId::new),
                take(said, "theme", ThemeId::new),
                take(said, "audience", AudienceId::new),
                take(said, "led", word -> Led.valueOf(word.toUpperCase(Locale.ROOT))),
                take(said, "together", Boolean::valueOf).orElse(false),
                take(said, "session", SessionId::new),
                take(said, "partners", FactLines::organizations).orElse(List.of()),
                take(said, "partnersInvited", FactLines::organizations).orElse(List.of()));
        int hour = take(said, "hour", Integer::valueOf).orElse(10);
        var corrects = take(said, "corrects", Long::valueOf).map(FactLines::ref);
        var fact = new Fact(
                LocalDate.parse(words.get(1)), hour, ClockQuality.SYNCED, dimensions, measures(said), corrects);
        return new KeptFact(new FactId(new TerminalId(identity[0]), ref(Long.parseLong(identity[1]))), fact);
    }

    private static Measures measures(Map<String, String> said) {
        var numbers = new EnumMap<Measure, Long>(Measure.class);
        said.forEach((name, number) -> numbers.put(Measure.of(name).orElseThrow(), Long.valueOf(number)));
        return new Measures(numbers);
    }

    private static <T> Optional<T> take(Map<String, String> said, String name, Function<String, T> read) {
        return Optional.ofNullable(said.remove(name)).map(read);
    }

    private static List<OrganizationId> organizations(String list) {
        return Arrays.stream(list.split(",", -1)).map(OrganizationId::new).toList();
    }

    private static FactRef ref(long sequence) {
        return new FactRef(new Epoch("0123456789abcdef0123456789abcdef"), sequence);
    }
}
