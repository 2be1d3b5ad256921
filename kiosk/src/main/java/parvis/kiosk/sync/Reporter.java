package parvis.kiosk.sync;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import parvis.kiosk.attendance.Slot;
import parvis.kiosk.attendance.TimeSource;
import parvis.kiosk.attendance.TimeSource.Moment;
import parvis.protocol.message.ClockQuality;

/// Decides when what is counted may leave: facts sealed at their hour's end, each day closed once it is over, days off
/// included. A pure machine: somebody calls [#tick] about once a second.
public final class Reporter {
    /// How often the minutes of counting are written down; so much at most is missing after a power cut.
    private static final Duration NOTED = Duration.ofMinutes(5);

    private final Books books;
    private final TimeSource time;
    private final ZoneId zone;
    private final Optional<Duration> sealAfter;
    private Optional<Slot> last = Optional.empty();
    private Duration notedAt;
    private Duration rest = Duration.ZERO;

    /// @param sealAfter how long after its last touch a fact is sealed; empty: at its hour's end
    public Reporter(Books books, TimeSource time, ZoneId zone, Optional<Duration> sealAfter) {
        this.books = books;
        this.time = time;
        this.zone = zone;
        this.sealAfter = sealAfter;
        this.notedAt = time.moment().sinceBoot();
    }

    /// Does what is due now.
    public void tick() {
        var now = time.moment();
        books.seal(now, sealAfter);
        books.date(now);
        if (now.quality() == ClockQuality.UNKNOWN) {
            notedAt = now.sinceBoot();
            return;
        }
        var slot = Slot.of(now.wall(), zone);
        if (last.isEmpty() || !last.get().equals(slot)) {
            last.ifPresent(before -> note(before.day(), now.sinceBoot()));
            turn(slot, now);
        } else if (now.sinceBoot().minus(notedAt).compareTo(NOTED) >= 0) {
            note(slot.day(), now.sinceBoot());
        }
        close(slot.day(), now.quality());
    }

    /// Leaves all in order: seals, and notes the minutes of today.
    public void stop() {
        var now = time.moment();
        last.ifPresent(slot -> note(slot.day(), now.sinceBoot()));
        books.sealAll();
    }

    private void turn(Slot slot, Moment now) {
        if (last.isEmpty() || !last.get().day().equals(slot.day())) {
            books.begin(slot.day());
        }
        books.prune(slot.day(), now);
        last = Optional.of(slot);
    }

    private void note(LocalDate day, Duration sinceBoot) {
        var span = sinceBoot.minus(notedAt).plus(rest);
        notedAt = sinceBoot;
        rest = span.minusMinutes(span.toMinutes());
        if (span.toMinutes() > 0) {
            books.counted(day, span.toMinutes());
        }
    }

    private void close(LocalDate today, ClockQuality clock) {
        for (var total : books.unclosed(today)) {
            books.close(total, clock);
        }
    }
}
