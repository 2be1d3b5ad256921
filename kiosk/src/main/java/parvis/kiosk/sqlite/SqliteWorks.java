package parvis.kiosk.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.kiosk.attendance.Slot;
import parvis.kiosk.attendance.TimeSource;
import parvis.kiosk.attendance.TimeSource.Moment;
import parvis.kiosk.attendance.Works;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Fact;
import parvis.protocol.message.Measures;

/// Pieces of work in the journal's file. What a key was settled to lies beside its facts, so that settling
/// it again writes only what differs.
final class SqliteWorks implements Works {
    private final Database database;
    private final Changes changes;
    private final Facts facts;
    private final TimeSource time;
    private final ZoneId zone;
    private final String boot;
    private final LocalDate floor;

    SqliteWorks(
            Database database,
            Changes changes,
            Facts facts,
            TimeSource time,
            ZoneId zone,
            String boot,
            LocalDate floor) {
        this.database = database;
        this.changes = changes;
        this.facts = facts;
        this.time = time;
        this.zone = zone;
        this.boot = boot;
        this.floor = floor;
    }

    @Override
    public Outcome settle(Key key, When when, List<Count> counts) {
        var wanted = wanted(counts);
        var moment = time.moment();
        if (!isHeld(when.slot(), moment)) {
            return new Outcome.WrongDay();
        }
        return changes.make("settle", connection -> {
            settle(connection, key, when, wanted, moment);
            return new Outcome.Settled(find(connection, key).orElse(new Work(key, when, List.of())));
        });
    }

    @Override
    public Optional<Work> work(Key key) {
        return database.read(connection -> find(connection, key));
    }

    @Override
    public List<Work> between(LocalDate from, LocalDate to) {
        return database.read(connection -> WorkRows.between(connection, facts, from, to).stream()
                .map(WorkRows.Row::work)
                .filter(work -> !work.counts().isEmpty())
                .toList());
    }

    private Optional<Work> find(Connection connection, Key key) throws SQLException {
        return WorkRows.find(connection, facts, key).map(WorkRows.Row::work);
    }

    private static Map<Dimensions, Measures> wanted(List<Count> counts) {
        var wanted = new LinkedHashMap<Dimensions, Measures>();
        for (var count : counts) {
            if (count.measures().anyNegative()) {
                throw new IllegalArgumentException("negative: " + count.measures());
            }
            if (wanted.put(count.dimensions(), count.measures()) != null) {
                throw new IllegalArgumentException("twice in one piece of work: " + count.dimensions());
            }
        }
        return wanted;
    }

    /// While the time is not known nobody can say what lies in the future; only what is certainly too old
    /// is refused.
    private boolean isHeld(Slot slot, Moment moment) {
        if (moment.quality() == ClockQuality.UNKNOWN) {
            return isNow(slot, moment) || !slot.day().isBefore(floor.minusDays(SqliteBooks.HELD_DAYS));
        }
        var today = Slot.of(moment.wall(), zone).day();
        return !slot.day().isAfter(today) && !slot.day().isBefore(today.minusDays(SqliteBooks.HELD_DAYS));
    }

    private boolean isNow(Slot slot, Moment moment) {
        return slot.equals(Slot.of(moment.wall(), zone));
    }

    private void settle(Connection connection, Key key, When when, Map<Dimensions, Measures> wanted, Moment moment)
            throws SQLException {
        var known = WorkRows.find(connection, facts, key);
        var stays = known.filter(row -> row.isAt(when.slot()));
        if (known.isEmpty() && wanted.values().stream().allMatch(Measures::isZero)) {
            return;
        }
        if (stays.isEmpty()) {
            WorkRows.keep(connection, key, when);
        }
        var slot = stays.map(WorkRows.Row::slot).orElse(when.slot());
        var later = stays.map(WorkRows.Row::later).orElse(when.later());
        var waits = stays.flatMap(row ->
                        row.parts().stream().filter(part -> part.isAt(slot)).findFirst())
                .map(part -> part.row().waits())
                .orElseGet(() -> waits(slot, moment));
        var missing = new LinkedHashMap<>(wanted);
        for (var part : known.map(WorkRows.Row::parts).orElse(List.of())) {
            var fact = part.row().fact();
            var target = part.isAt(slot)
                    ? Optional.ofNullable(missing.remove(fact.dimensions()))
                    : Optional.<Measures>empty();
            var change = target.orElse(Measures.NONE).minus(part.net()).withoutZeros();
            if (!change.values().isEmpty()) {
                var correction = fact.correction(part.row().ref(), change);
                facts.insert(connection, correction, false, 0, part.row().waits());
            }
        }
        for (var count : missing.entrySet()) {
            if (!count.getValue().isZero()) {
                var fact = new Fact(
                        slot.day(),
                        slot.hour(),
                        moment.quality(),
                        count.getKey(),
                        count.getValue(),
                        Optional.empty(),
                        later);
                WorkRows.add(connection, key, facts.insert(connection, fact, false, 0, waits));
            }
        }
    }

    /// What happens now while nobody knows the time waits for it, as a touch does; a day that somebody
    /// named stands.
    private Optional<FactRow.Waits> waits(Slot slot, Moment moment) {
        return moment.quality() == ClockQuality.UNKNOWN && isNow(slot, moment)
                ? Optional.of(new FactRow.Waits(boot, moment.sinceBoot().toMillis()))
                : Optional.empty();
    }
}
