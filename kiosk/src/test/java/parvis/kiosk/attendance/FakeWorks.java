package parvis.kiosk.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// [Works] in memory.
public final class FakeWorks implements Works {
    public final Map<Key, Work> kept = new LinkedHashMap<>();
    private final LocalDate today;

    /// Set to make each change fail.
    public boolean broken;

    public FakeWorks(LocalDate today) {
        this.today = today;
    }

    @Override
    public Outcome settle(Key key, When when, List<Count> counts) {
        if (broken) {
            throw new CountingFailure("settle", "try again", new IllegalStateException("the disk is away"));
        }
        if (when.slot().day().isAfter(today) || when.slot().day().isBefore(today.minusDays(400))) {
            return new Outcome.WrongDay();
        }
        var known = kept.get(key);
        var work = new Work(key, known == null ? when : known.when(), counts);
        if (counts.isEmpty()) {
            kept.remove(key);
        } else {
            kept.put(key, work);
        }
        return new Outcome.Settled(work);
    }

    @Override
    public Optional<Work> work(Key key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public List<Work> between(LocalDate from, LocalDate to) {
        var found = new ArrayList<>(kept.values());
        found.removeIf(work -> work.when().slot().day().isBefore(from)
                || work.when().slot().day().isAfter(to));
        found.sort(Comparator.comparing((Work work) -> work.when().slot().day()).reversed());
        return found;
    }
}
