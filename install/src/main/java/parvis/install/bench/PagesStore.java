package parvis.install.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import parvis.protocol.delivery.Ledger.Writing;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.AudienceId;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactId;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TopicId;
import parvis.server.sql.Database;
import parvis.server.sql.SqlLedger;
import parvis.server.territory.Place;

/// Three years of invented facts, the same kinds of them however many there are: a store with ten times the facts has
/// ten times the rows, not other questions to answer.
final class PagesStore {
    static final int YEARS = 3;
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = FROM.plusYears(YEARS).minusDays(1);
    private static final Instant RECEIVED = Instant.parse("2026-12-01T10:00:00Z");
    private static final ActivityId CLOSING = new ActivityId("closing");
    private static final int MENDED = 100;
    private static final List<String> ACTIVITIES = List.of("accompaniment", "themed-session", "leisure-centre");
    private static final List<String> SERVICES = List.of("accueil", "guichet");
    private static final List<String> AUDIENCES = List.of("18-24", "25-39", "40-59", "60-69", "70-et-plus");
    private static final List<String> TOPICS = List.of("logement", "emploi", "sante", "papiers", "famille");

    private final int terminals;
    private final long facts;
    private final Random random = new Random(20_261_201);
    private final List<List<Dimensions>> kinds = new ArrayList<>();
    private long kept;

    /// @param places where terminals stand, one after the other
    PagesStore(List<Place> places, int terminals, long facts) {
        this.terminals = terminals;
        this.facts = facts;
        for (var terminal = 0; terminal < terminals; terminal++) {
            kinds.add(kinds(places.get(terminal % places.size())));
        }
    }

    /// Fills a new store, in the commits of a server that is kept busy.
    ///
    /// @return how many facts it holds, closings and corrections too
    long fill(Path file) {
        var days = FROM.datesUntil(TO.plusDays(1)).toList();
        try (var database = Database.open(file)) {
            var ledger = new SqlLedger(database);
            var next = new long[terminals];
            for (var index = 0; index < days.size(); index++) {
                var day = days.get(index);
                var each = (facts * (index + 1) / days.size() - facts * index / days.size()) / terminals;
                ledger.commit(writing -> {
                    for (var terminal = 0; terminal < terminals; terminal++) {
                        next[terminal] = keepDay(writing, terminal, day, each, next[terminal]);
                    }
                    return day;
                });
            }
        }
        return kept;
    }

    static LocalDate from() {
        return FROM;
    }

    static LocalDate to() {
        return TO;
    }

    private long keepDay(Writing writing, int terminal, LocalDate day, long count, long before) {
        var sequence = before;
        long said = 0;
        for (var index = 0L; index < count; index++) {
            var kind =
                    kinds.get(terminal).get(random.nextInt(kinds.get(terminal).size()));
            var people = 1 + random.nextInt(9);
            var hour = 8 + (int) (index * 10 / count);
            var first = ++sequence;
            keep(writing, terminal, first, fact(day, hour, kind, measures(people), Optional.empty()));
            said++;
            if (random.nextInt(MENDED) == 0) {
                var mends = Optional.of(new FactRef(epoch(terminal), first));
                keep(writing, terminal, ++sequence, fact(day, hour, kind, Measures.of(Measure.PEOPLE, -1), mends));
            }
        }
        var closing = Dimensions.of(kinds.get(terminal).getFirst().place(), CLOSING);
        keep(writing, terminal, ++sequence, fact(day, 18, closing, Measures.of(Measure.FACTS, said), Optional.empty()));
        return sequence;
    }

    private void keep(Writing writing, int terminal, long sequence, Fact fact) {
        var id = new FactId(new TerminalId(IngestServer.id(terminal)), new FactRef(epoch(terminal), sequence));
        writing.keep(id, fact, "", RECEIVED);
        kept++;
    }

    private Measures measures(int people) {
        return new Measures(Map.of(
                Measure.PEOPLE,
                (long) people,
                Measure.NEWCOMERS,
                (long) random.nextInt(2),
                Measure.SEATS,
                10L,
                Measure.HELD,
                1L));
    }

    private static Fact fact(LocalDate day, int hour, Dimensions kind, Measures measures, Optional<FactRef> mends) {
        return new Fact(day, hour, ClockQuality.SYNCED, kind, measures, mends, false);
    }

    private static Epoch epoch(int terminal) {
        return new Epoch("%032x".formatted(terminal + 1));
    }

    /// What one terminal counts: receptions by desk and age, and what has a subject.
    private static List<Dimensions> kinds(Place place) {
        var found = new ArrayList<Dimensions>();
        for (var service : SERVICES) {
            for (var audience : AUDIENCES) {
                found.add(kind(place, "reception", Optional.of(service), Optional.empty(), Optional.of(audience)));
            }
        }
        for (var activity : ACTIVITIES) {
            for (var topic : TOPICS) {
                found.add(kind(place, activity, Optional.empty(), Optional.of(topic), Optional.empty()));
            }
        }
        return found;
    }

    private static Dimensions kind(
            Place place, String activity, Optional<String> service, Optional<String> topic, Optional<String> audience) {
        return new Dimensions(
                place.id(),
                new ActivityId(activity),
                service.map(ServiceId::new),
                topic.map(TopicId::new),
                Optional.empty(),
                audience.map(AudienceId::new),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                List.of());
    }
}
