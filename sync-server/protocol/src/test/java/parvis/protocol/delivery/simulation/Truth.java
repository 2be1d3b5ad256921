package parvis.protocol.delivery.simulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import parvis.protocol.Samples;
import parvis.protocol.delivery.InMemoryJournal;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;

/// What really happened, kept beside the world: each fact counts a number of people that no other fact has, its serial.
final class Truth {
    /// What a fact is like.
    enum Kind {
        GOOD,
        /// Of a day that the server refuses.
        REFUSED,
        /// Not to be read by the server at all.
        POISON
    }

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private final Map<Long, Kind> thanked = new LinkedHashMap<>();
    private final Set<Long> gone = new HashSet<>();
    private final Map<Epoch, Long> published = new HashMap<>();
    private long serial;

    /// A fact that somebody is thanked for.
    Fact touch(Kind kind) {
        thanked.put(++serial, kind);
        var measures = switch (kind) {
            case GOOD, REFUSED -> Measures.of(Measure.PEOPLE, serial);
            case POISON -> Measures.of(Measure.PEOPLE, serial, Measure.ITEMS, 1);
        };
        Dimensions dimensions = Samples.fact(1).dimensions();
        var day = kind == Kind.REFUSED ? LONG_AGO : Samples.DAY;
        return Fact.of(day, 9, ClockQuality.SYNCED, dimensions, measures);
    }

    static boolean isPoison(Fact fact) {
        return fact.measures().get(Measure.ITEMS) == 1;
    }

    static long serial(Fact fact) {
        return fact.measures().get(Measure.PEOPLE);
    }

    Map<Long, Kind> thanked() {
        return thanked;
    }

    /// These facts were on a disk that was overwritten or pruned: no program can bring them back.
    void gone(InMemoryJournal before, InMemoryJournal after) {
        var left = new HashSet<>(after.facts().values());
        before.facts().values().stream().filter(fact -> !left.contains(fact)).forEach(fact -> gone.add(serial(fact)));
    }

    Set<Long> gone() {
        return gone;
    }

    void published(Epoch epoch, long last) {
        published.merge(epoch, last, Math::max);
    }

    long lastPublished(Epoch epoch) {
        return published.getOrDefault(epoch, 0L);
    }
}
