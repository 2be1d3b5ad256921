package parvis.kiosk.ui.coming;

import java.util.List;
import parvis.kiosk.attendance.Touch;
import parvis.kiosk.attendance.TouchId;
import parvis.kiosk.ui.Route.Purpose;

/// What the public tiles need from behind the screens. Each call may block for one COMMIT.
public interface Desks {
    /// The desks of this place, in the order of the screen.
    List<Purpose.Desk> desks();

    /// What this place is for and residents say themselves that they come to.
    default List<Purpose.Activity> activities() {
        return List.of();
    }

    /// Counts one visit.
    ///
    /// @param interaction names the visitor's stay at the screen
    /// @throws parvis.kiosk.attendance.CountingFailure when the disk did not take it
    Touch count(long interaction, Purpose purpose);

    /// Adds that it is their first visit this year.
    ///
    /// @throws parvis.kiosk.attendance.CountingFailure when the disk did not take it
    Touch newcomer(Touch touch);

    /// Takes the visit back; false when it was too late.
    ///
    /// @throws parvis.kiosk.attendance.CountingFailure when the disk did not take it
    boolean undo(TouchId touch);
}
