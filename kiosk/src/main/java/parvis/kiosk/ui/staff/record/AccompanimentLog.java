package parvis.kiosk.ui.staff.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.action.DayPart;
import parvis.kiosk.attendance.Slot;
import parvis.kiosk.attendance.Touch;
import parvis.kiosk.attendance.Works;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measures;

/// Writes accompaniments down: those of today as gestures of the present hour, those of another day as a piece of work
/// each, at noon of that day.
final class AccompanimentLog {
    private final Recording recording;
    private final Optional<LocalDate> day;

    /// @param day empty: today
    AccompanimentLog(Recording recording, Optional<LocalDate> day) {
        this.recording = recording;
        this.day = day;
    }

    /// One that is written down.
    ///
    /// @param touch of today's
    /// @param key of another day's
    /// @param dimensions what it is about
    /// @param measures what it counts now
    record Noted(Optional<Touch> touch, Optional<Works.Key> key, Dimensions dimensions, Measures measures) {}

    Noted note(Dimensions dimensions, Measures measures) {
        if (day.isEmpty()) {
            var touch = recording.counter().count(dimensions, measures);
            return new Noted(Optional.of(touch), Optional.empty(), dimensions, measures);
        }
        var noted = new Noted(Optional.empty(), Optional.of(recording.keys().get()), dimensions, measures);
        return settled(noted, measures);
    }

    Noted add(Noted noted, Measures more) {
        if (noted.touch().isEmpty()) {
            return settled(noted, noted.measures().plus(more));
        }
        var touch = recording.counter().add(noted.touch().get(), more);
        return new Noted(Optional.of(touch), Optional.empty(), touch.dimensions(), touch.measures());
    }

    boolean undo(Noted noted) {
        if (noted.touch().isPresent()) {
            return recording.counter().undo(noted.touch().get().id());
        }
        settle(noted, List.of());
        return true;
    }

    private Noted settled(Noted noted, Measures measures) {
        settle(noted, List.of(new Works.Count(noted.dimensions(), measures)));
        return new Noted(noted.touch(), noted.key(), noted.dimensions(), measures);
    }

    private void settle(Noted noted, List<Works.Count> counts) {
        var when = new Works.When(new Slot(day.orElseThrow(), DayPart.NOON), true);
        switch (recording.works().settle(noted.key().orElseThrow(), when, counts)) {
            case Works.Outcome.Settled _ -> {}
            case Works.Outcome.WrongDay() ->
                throw new IllegalStateException("no day that can be counted: " + day.orElseThrow());
        }
    }
}
