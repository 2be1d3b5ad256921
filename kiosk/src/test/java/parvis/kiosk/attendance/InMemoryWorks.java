package parvis.kiosk.attendance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Measures;

/// [Works] for the tests of who uses them; held to the same contract as the disk's.
public final class InMemoryWorks implements Works {
    private static final Epoch EPOCH = new Epoch("0".repeat(32));
    private static final int HELD_DAYS = 400;

    private final TimeSource time;
    private final ZoneId zone;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<Key, When> whens = new LinkedHashMap<>();
    private final Map<Part, Standing> parts = new LinkedHashMap<>();

    /// @param time the test's own
    public InMemoryWorks(TimeSource time, ZoneId zone) {
        this.time = time;
        this.zone = zone;
    }

    /// All facts that were made, corrections too, in their order.
    public synchronized List<Fact> facts() {
        return List.copyOf(facts);
    }

    @Override
    public synchronized Outcome settle(Key key, When when, List<Count> counts) {
        check(counts);
        var today = Slot.of(time.instant(), zone).day();
        var day = when.slot().day();
        if (day.isAfter(today) || day.isBefore(today.minusDays(HELD_DAYS))) {
            return new Outcome.WrongDay();
        }
        var known = whens.get(key);
        var kept = known != null && known.slot().equals(when.slot()) ? known : when;
        var wanted = new HashMap<Dimensions, Measures>();
        counts.forEach(count -> wanted.put(count.dimensions(), count.measures()));
        for (var part : List.copyOf(parts.keySet())) {
            if (part.key.equals(key)) {
                var here = part.slot.equals(kept.slot());
                say(part, here ? wanted.getOrDefault(part.dimensions, Measures.NONE) : Measures.NONE, kept);
            }
        }
        for (var count : counts) {
            say(new Part(key, kept.slot(), count.dimensions()), count.measures(), kept);
        }
        if (known != null || counts.stream().anyMatch(count -> !count.measures().isZero())) {
            whens.put(key, kept);
        }
        return new Outcome.Settled(work(key).orElse(new Work(key, when, List.of())));
    }

    private static void check(List<Count> counts) {
        var seen = new HashSet<Dimensions>();
        for (var count : counts) {
            if (count.measures().anyNegative() || !seen.add(count.dimensions())) {
                throw new IllegalArgumentException("negative, or twice: " + count);
            }
        }
    }

    private void say(Part part, Measures target, When when) {
        var standing = parts.get(part);
        if (standing == null) {
            if (!target.isZero()) {
                parts.put(part, new Standing(facts.size(), target));
                var clock = time.moment().quality();
                facts.add(new Fact(
                        part.slot.day(),
                        part.slot.hour(),
                        clock,
                        part.dimensions,
                        target,
                        Optional.empty(),
                        when.later()));
            }
            return;
        }
        var change = target.minus(standing.net).withoutZeros();
        if (!change.values().isEmpty()) {
            var mended = new FactRef(EPOCH, standing.index + 1L);
            facts.add(facts.get(standing.index).correction(mended, change));
            parts.put(part, new Standing(standing.index, target));
        }
    }

    @Override
    public synchronized Optional<Work> work(Key key) {
        return Optional.ofNullable(whens.get(key)).map(when -> {
            var counts = new ArrayList<Count>();
            parts.forEach((part, standing) -> {
                if (part.key.equals(key) && !standing.net.isZero()) {
                    counts.add(new Count(part.dimensions, standing.net.withoutZeros()));
                }
            });
            return new Work(key, when, counts);
        });
    }

    @Override
    public synchronized List<Work> between(LocalDate from, LocalDate to) {
        return whens.keySet().stream()
                .map(key -> work(key).orElseThrow())
                .filter(work -> !work.counts().isEmpty())
                .filter(work -> !work.when().slot().day().isBefore(from)
                        && !work.when().slot().day().isAfter(to))
                .sorted(Comparator.comparing((Work work) -> work.when().slot().day())
                        .thenComparingInt(work -> work.when().slot().hour())
                        .reversed()
                        .thenComparing(work -> work.key().value()))
                .toList();
    }

    private record Part(Key key, Slot slot, Dimensions dimensions) {}

    private record Standing(int index, Measures net) {}
}
