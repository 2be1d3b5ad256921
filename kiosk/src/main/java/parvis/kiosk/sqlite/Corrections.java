package parvis.kiosk.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.attendance.Correction;
import parvis.kiosk.attendance.CorrectionOutcome;
import parvis.kiosk.attendance.TimeSource.Moment;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Fact;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;

/// « Corriger hier »: a correcting minus against each real fact that gives people away, never below zero, and a plain
/// fact for the plus. Nothing is edited.
final class Corrections {
    /// An added count has no hour of its own: the day's busiest of its kind, else noon.
    private static final int NOON = 12;

    private final Facts facts;

    Corrections(Facts facts) {
        this.facts = facts;
    }

    CorrectionOutcome apply(Connection connection, Correction correction, Moment moment) throws SQLException {
        return switch (correction) {
            case Correction.More more -> more(connection, more, moment);
            case Correction.Less less -> take(connection, less, less.dimensions(), Optional.empty());
            case Correction.Move move -> take(connection, move, move.from(), Optional.of(move.to()));
        };
    }

    private CorrectionOutcome more(Connection connection, Correction.More more, Moment moment) throws SQLException {
        var same = standing(connection, more.day(), more.dimensions());
        var hour = same.stream()
                .reduce((one, other) -> other.people() > one.people() ? other : one)
                .map(most -> most.row.fact().hour())
                .orElse(NOON);
        var measures = measures(more.people(), more.newcomers());
        var fact = Fact.of(more.day(), hour, moment.quality(), more.dimensions(), measures);
        facts.insert(connection, fact, false, 0, Optional.empty());
        return new CorrectionOutcome.Done();
    }

    private CorrectionOutcome take(
            Connection connection, Correction correction, Dimensions from, Optional<Dimensions> to)
            throws SQLException {
        var standing = standing(connection, correction.day(), from);
        var people = standing.stream().mapToLong(Standing::people).sum();
        var newcomers = standing.stream().mapToLong(Standing::newcomers).sum();
        var olds = people - newcomers;
        if (people < correction.people()
                || newcomers < correction.newcomers()
                || olds < correction.people() - correction.newcomers()) {
            return new CorrectionOutcome.NotSoMany(people, newcomers);
        }
        var newcomersLeft = correction.newcomers();
        var oldsLeft = correction.people() - correction.newcomers();
        for (var each : standing.reversed()) {
            var takenNew = Math.min(newcomersLeft, each.newcomers());
            var takenOld = Math.min(oldsLeft, each.people() - each.newcomers());
            if (takenNew + takenOld > 0) {
                move(connection, each.row, takenNew + takenOld, takenNew, to);
            }
            newcomersLeft -= takenNew;
            oldsLeft -= takenOld;
        }
        return new CorrectionOutcome.Done();
    }

    private void move(Connection connection, FactRow row, long people, long newcomers, Optional<Dimensions> to)
            throws SQLException {
        var fact = row.fact();
        var measures = measures(people, newcomers);
        facts.insert(connection, fact.correction(row.ref(), measures.negated()), false, 0, row.waits());
        if (to.isPresent()) {
            var plus = Fact.of(fact.day(), fact.hour(), fact.clock(), to.get(), measures);
            facts.insert(connection, plus, false, 0, row.waits());
        }
    }

    private List<Standing> standing(Connection connection, LocalDate day, Dimensions dimensions) throws SQLException {
        var standing = new ArrayList<Standing>();
        for (var row : facts.ofDay(connection, day)) {
            if (row.fact().corrects().isEmpty() && row.fact().dimensions().equals(dimensions)) {
                standing.add(new Standing(row, facts.net(connection, row)));
            }
        }
        return standing;
    }

    private static Measures measures(long people, long newcomers) {
        var values = new EnumMap<Measure, Long>(Measure.class);
        values.put(Measure.PEOPLE, people);
        if (newcomers > 0) {
            values.put(Measure.NEWCOMERS, newcomers);
        }
        return new Measures(values);
    }

    /// A plain fact and what stands of it.
    private record Standing(FactRow row, Measures net) {
        long people() {
            return Math.max(0, net.get(Measure.PEOPLE));
        }

        long newcomers() {
            return Math.min(people(), Math.max(0, net.get(Measure.NEWCOMERS)));
        }
    }
}
