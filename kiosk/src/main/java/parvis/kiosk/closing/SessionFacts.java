package parvis.kiosk.closing;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.workshop.PlannedSession;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;

/// What a session counts as: held, one fact of all that was ticked; cancelled, one that says so and nothing
/// else; planned, none.
final class SessionFacts {
    private static final Set<Measure> ALL = Set.of(
            Measure.HELD,
            Measure.CANCELLED,
            Measure.PEOPLE,
            Measure.NEWCOMERS,
            Measure.SEATS,
            Measure.TURNED_AWAY,
            Measure.MINUTES);

    private SessionFacts() {}

    /// @param asked the measures of its activity; empty: the catalogue does not know it, and then nothing
    /// that was counted is dropped
    static List<Works.Count> of(PlannedSession session, Set<Measure> asked) {
        var numbers = switch (session.state()) {
            case PLANNED -> new EnumMap<Measure, Long>(Measure.class);
            case CANCELLED -> cancelled();
            case HELD -> held(session);
        };
        numbers.keySet().retainAll(asked.isEmpty() ? ALL : asked);
        return numbers.isEmpty() ? List.of() : List.of(new Works.Count(dimensions(session), new Measures(numbers)));
    }

    private static EnumMap<Measure, Long> cancelled() {
        var numbers = new EnumMap<Measure, Long>(Measure.class);
        numbers.put(Measure.CANCELLED, 1L);
        return numbers;
    }

    private static EnumMap<Measure, Long> held(PlannedSession session) {
        var numbers = new EnumMap<Measure, Long>(Measure.class);
        var tally = session.tally();
        numbers.put(Measure.HELD, 1L);
        numbers.put(Measure.PEOPLE, (long) session.people());
        numbers.put(Measure.NEWCOMERS, (long) Math.min(tally.newcomers(), session.people()));
        numbers.put(Measure.SEATS, (long) session.seats());
        numbers.put(Measure.TURNED_AWAY, (long) tally.turnedAway());
        numbers.put(Measure.MINUTES, (long) session.minutes());
        numbers.put(Measure.FAMILIES, (long) tally.families());
        numbers.put(Measure.NEW_FAMILIES, (long) tally.newFamilies());
        return numbers;
    }

    private static Dimensions dimensions(PlannedSession session) {
        var details = session.details();
        return new Dimensions(
                session.place(),
                details.activity(),
                details.service(),
                details.topic(),
                details.theme(),
                details.audience(),
                details.led(),
                !details.partners().isEmpty(),
                Optional.of(session.id()),
                details.partners(),
                List.of());
    }
}
