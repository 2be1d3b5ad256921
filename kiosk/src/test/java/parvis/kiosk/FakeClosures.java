package parvis.kiosk;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.workshop.Closures;

/// Closures in memory; opening again opens all.
public final class FakeClosures implements Closures {
    private final List<Closure> all = new ArrayList<>();

    @Override
    public Closure close(LocalDateTime from, LocalDateTime to) {
        var closure = new Closure(from, to);
        all.add(closure);
        return closure;
    }

    @Override
    public void open() {
        all.clear();
    }

    @Override
    public Optional<Closure> at(LocalDateTime time) {
        return all.stream()
                .filter(one -> !time.isBefore(one.from()) && time.isBefore(one.to()))
                .findFirst();
    }

    @Override
    public List<Closure> from(LocalDateTime time) {
        return all.stream().filter(one -> one.to().isAfter(time)).toList();
    }
}
