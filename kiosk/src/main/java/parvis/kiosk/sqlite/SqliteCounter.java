package parvis.kiosk.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.attendance.Burst;
import parvis.kiosk.attendance.Correction;
import parvis.kiosk.attendance.CorrectionOutcome;
import parvis.kiosk.attendance.Counter;
import parvis.kiosk.attendance.DayCounts;
import parvis.kiosk.attendance.Slot;
import parvis.kiosk.attendance.TimeSource;
import parvis.kiosk.attendance.TimeSource.Moment;
import parvis.kiosk.attendance.Touch;
import parvis.kiosk.attendance.TouchId;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Fact;
import parvis.protocol.message.Measures;

/// Counts into the journal's file: touch → COMMIT → thanks.
final class SqliteCounter implements Counter {
    /// While the time is unknown a fact gathers ten minutes only, so that it is dated well when the time comes.
    static final long UNDATED_MS = 600_000;

    private final Database database;
    private final Changes changes;
    private final Facts facts;
    private final Corrections corrections;
    private final TimeSource time;
    private final ZoneId zone;
    private final String boot;

    SqliteCounter(Database database, Changes changes, Facts facts, TimeSource time, ZoneId zone, String boot) {
        this.database = database;
        this.changes = changes;
        this.facts = facts;
        this.corrections = new Corrections(facts);
        this.time = time;
        this.zone = zone;
        this.boot = boot;
    }

    @Override
    public Touch count(Dimensions dimensions, Measures measures) {
        var moment = time.moment();
        return changes.make("count", connection -> {
            var row = gather(connection, moment, dimensions, measures);
            var id = Touches.insert(connection, row, moment.wall(), measures);
            return new Touch(id, moment.wall(), dimensions, measures);
        });
    }

    @Override
    public Touch add(Touch touch, Measures more) {
        return changes.make("add to a count", connection -> {
            var found = Touches.find(connection, touch.id());
            if (found.isEmpty() || found.get().undone()) {
                return touch;
            }
            change(connection, found.get(), more);
            var sum = found.get().measures().plus(more);
            Touches.measure(connection, found.get(), sum);
            return new Touch(touch.id(), touch.at(), touch.dimensions(), sum);
        });
    }

    @Override
    public boolean undo(TouchId touch) {
        return changes.make("undo", connection -> {
            var found = Touches.find(connection, touch);
            return found.isPresent() && undo(connection, found.get());
        });
    }

    @Override
    public DayCounts today() {
        return day(Slot.of(time.instant(), zone).day());
    }

    @Override
    public DayCounts day(LocalDate day) {
        return database.read(connection -> DaySheet.of(day, facts.ofDay(connection, day)));
    }

    @Override
    public CorrectionOutcome correct(Correction correction) {
        var moment = time.moment();
        var today = Slot.of(moment.wall(), zone).day();
        if (correction.day().isAfter(today) || correction.day().isBefore(today.minusDays(SqliteBooks.HELD_DAYS))) {
            return new CorrectionOutcome.WrongDay();
        }
        return changes.make("correct", connection -> corrections.apply(connection, correction, moment));
    }

    @Override
    public void flag(List<TouchId> touches) {
        changes.make("flag a burst", connection -> {
            Touches.flag(connection, touches);
            return true;
        });
    }

    @Override
    public List<Burst> bursts() {
        return database.read(Touches::bursts);
    }

    @Override
    public void keep(Burst burst) {
        changes.make("keep a burst", connection -> {
            Touches.judged(connection, burst.id());
            return true;
        });
    }

    @Override
    public void drop(Burst burst) {
        changes.make("drop a burst", connection -> {
            var touches = Touches.ofBurst(connection, burst.id());
            for (var touch : touches.subList(Math.min(1, touches.size()), touches.size())) {
                undo(connection, touch);
            }
            Touches.judged(connection, burst.id());
            return true;
        });
    }

    @Override
    public void onChange(Runnable listener) {
        changes.onChange(listener);
    }

    private FactRow gather(Connection connection, Moment moment, Dimensions dimensions, Measures measures)
            throws SQLException {
        var slot = Slot.of(moment.wall(), zone);
        var touched = moment.sinceBoot().toMillis();
        var waits = moment.quality() == ClockQuality.UNKNOWN
                ? Optional.of(new FactRow.Waits(boot, touched))
                : Optional.<FactRow.Waits>empty();
        for (var row : facts.open(connection, dimensions)) {
            if (waits.isPresent() ? sameSpan(row, touched) : same(row, slot, moment.quality())) {
                facts.update(connection, row, row.fact().measures().plus(measures), touched);
                return row;
            }
        }
        var fact = Fact.of(slot.day(), slot.hour(), moment.quality(), dimensions, measures);
        return facts.insert(connection, fact, true, touched, waits);
    }

    private static boolean same(FactRow row, Slot slot, ClockQuality quality) {
        return row.waits().isEmpty()
                && row.fact().day().equals(slot.day())
                && row.fact().hour() == slot.hour()
                && row.fact().clock() == quality;
    }

    private boolean sameSpan(FactRow row, long touched) {
        return row.waits()
                .filter(waits -> waits.boot().equals(boot) && touched - waits.sinceBootMs() < UNDATED_MS)
                .isPresent();
    }

    private boolean undo(Connection connection, Touches.Row touch) throws SQLException {
        if (touch.undone() || !change(connection, touch, touch.measures().negated())) {
            return false;
        }
        Touches.undone(connection, touch);
        return true;
    }

    /// Changes the fact of a touch: an open one itself, a sealed one by a correcting fact; false when it would fall
    /// below zero, since staff took it away meanwhile.
    private boolean change(Connection connection, Touches.Row touch, Measures change) throws SQLException {
        var row = facts.find(connection, touch.epochId(), touch.sequence());
        if (row.isEmpty() || facts.net(connection, row.get()).plus(change).anyNegative()) {
            return false;
        }
        var fact = row.get().fact();
        if (row.get().open()) {
            facts.update(
                    connection,
                    row.get(),
                    fact.measures().plus(change),
                    time.moment().sinceBoot().toMillis());
        } else {
            var correction = fact.correction(row.get().ref(), change);
            facts.insert(connection, correction, false, 0, row.get().waits());
        }
        return true;
    }
}
