package parvis.install;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.codec.Codec;
import parvis.protocol.codec.Decoded;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.AudienceId;
import parvis.protocol.message.Batch;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactId;
import parvis.protocol.message.Led;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ReceivedBatch;
import parvis.protocol.message.ReceivedFact;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.ThemeId;
import parvis.protocol.message.TopicId;
import parvis.server.indicator.Calculator;
import parvis.server.indicator.Figure;
import parvis.server.indicator.Period;
import parvis.server.indicator.Sources;
import parvis.server.pack.PackReader;
import parvis.server.sql.Database;
import parvis.server.sql.SqlBaselines;
import parvis.server.sql.SqlEntries;
import parvis.server.sql.SqlLedger;
import parvis.server.sql.SqlReferences;
import parvis.server.sql.SqlTallies;
import parvis.server.sql.SqlTargets;

/// The month that a person worked out, `october-by-hand.md`: the terminal's test shows that its screens count
/// the page's facts; here the same facts go over the wire's own bytes into the server's store, and the
/// indicators are the page's too.
final class OctoberFiguresTest {
    private static final Path PAGE = Path.of("../kiosk/src/test/resources/parvis/kiosk/october-by-hand.md");
    private static final Epoch EPOCH = new Epoch("0123456789abcdef0123456789abcdef");

    @TempDir
    private Path folder;

    @Test
    void the_indicators_of_the_month_are_those_that_were_worked_out_by_hand() throws IOException {
        var expected = new LinkedHashMap<String, String>();
        rows("## What the indicators must be then").forEach(row -> expected.put(row.get(1), row.get(2)));
        assertEquals(10, expected.size());
        var found = figures(received(facts()));
        expected.forEach((figure, value) -> assertEquals(value, found.get(figure), figure));
    }

    private Map<String, String> figures(List<Fact> facts) {
        var pack = PackReader.open(Path.of("territories/dugny"));
        try (var database = Database.open(folder.resolve("parvis.db"))) {
            new SqlLedger(database).commit(writing -> {
                long sequence = 0;
                for (var fact : facts) {
                    var id = new FactId(
                            new TerminalId("borne-1"), new parvis.protocol.message.FactRef(EPOCH, ++sequence));
                    writing.keep(id, fact, "", Instant.EPOCH);
                }
                return sequence;
            });
            var sources = new Sources(
                    new SqlTallies(database),
                    new SqlEntries(database),
                    new SqlBaselines(database),
                    new SqlTargets(database),
                    new SqlReferences(database, pack.territory().references()));
            var found = new HashMap<String, String>();
            new Calculator(pack.territory(), sources)
                    .figures(pack.definitions(), Period.year(2026))
                    .forEach(figure -> found.put(name(figure), value(figure)));
            return found;
        }
    }

    /// As the page writes it: `DRO-R2 held`; the one figure of an indicator has no key there.
    private static String name(Figure figure) {
        return figure.id().toString().replace("/value", "").replace('/', ' ');
    }

    private static String value(Figure figure) {
        return figure.value()
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("null");
    }

    /// What the server reads when a terminal sends these.
    private static List<Fact> received(List<Fact> facts) {
        return switch (Codec.facts(Codec.encode(new Batch(EPOCH, 1, facts)))) {
            case Decoded.Sound<ReceivedBatch>(var batch) ->
                batch.facts().stream()
                        .map(ReceivedFact.Sound.class::cast)
                        .map(ReceivedFact.Sound::fact)
                        .toList();
            case Decoded.Unreadable<ReceivedBatch> unreadable -> throw new AssertionError(unreadable.toString());
        };
    }

    private static List<Fact> facts() throws IOException {
        var facts = new ArrayList<Fact>();
        for (var row : rows("## What must have been counted")) {
            var fact = Fact.of(
                    LocalDate.parse(row.get(2)),
                    Integer.parseInt(row.get(3)),
                    ClockQuality.SYNCED,
                    dimensions(row.get(4)),
                    measures(row.get(5)));
            facts.add(row.get(4).endsWith(" later") ? fact.enteredLater() : fact);
        }
        return facts;
    }

    private static Dimensions dimensions(String words) {
        var said = new HashMap<String, String>();
        var all = List.of(words.split(" ", -1));
        for (var word : all.subList(1, all.size())) {
            var pair = word.split("=", 2);
            said.put(pair[0], pair.length == 2 ? pair[1] : "true");
        }
        return new Dimensions(
                new PlaceId("centre-social-arc-en-ciel"),
                new ActivityId(all.getFirst()),
                one(said, "service", ServiceId::new),
                one(said, "topic", TopicId::new),
                one(said, "theme", ThemeId::new),
                one(said, "audience", AudienceId::new),
                one(said, "led", word -> Led.valueOf(word.toUpperCase(Locale.ROOT))),
                said.containsKey("together"),
                one(said, "session", word -> new SessionId(word.toLowerCase(Locale.ROOT))),
                organizations(said, "partners"),
                organizations(said, "invited"));
    }

    private static <T> Optional<T> one(Map<String, String> said, String name, Function<String, T> read) {
        return Optional.ofNullable(said.get(name)).map(read);
    }

    private static List<OrganizationId> organizations(Map<String, String> said, String name) {
        return said.containsKey(name)
                ? Arrays.stream(said.get(name).split("\\+", -1))
                        .map(OrganizationId::new)
                        .toList()
                : List.of();
    }

    private static Measures measures(String words) {
        var numbers = new EnumMap<Measure, Long>(Measure.class);
        for (var number : words.split(", ", -1)) {
            var pair = number.split(" ", 2);
            numbers.put(Measure.of(pair[0]).orElseThrow(), Long.valueOf(pair[1]));
        }
        return new Measures(numbers);
    }

    /// The cells of the table below that heading; the first is empty.
    private static List<List<String>> rows(String heading) throws IOException {
        var page = Files.readString(PAGE);
        var from = page.indexOf(heading) + heading.length();
        var to = page.indexOf("\n## ", from);
        return page.substring(from, to < 0 ? page.length() : to)
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }
}
