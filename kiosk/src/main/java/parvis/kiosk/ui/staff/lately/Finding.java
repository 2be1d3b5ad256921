package parvis.kiosk.ui.staff.lately;

import java.time.LocalDate;
import java.util.List;
import parvis.kiosk.attendance.Burst;
import parvis.kiosk.attendance.History.Oddity;
import parvis.kiosk.custody.SecondCopy;
import parvis.kiosk.directory.Doubts;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.staff.record.Quarter;
import parvis.kiosk.workshop.PlannedSession;

/// Something to look at.
public sealed interface Finding {
    /// Many touches of one tile in a short time.
    record ManyTouches(Burst burst) implements Finding {}

    /// Somebody tried codes at the team's door.
    record WrongCodes(StaffDoor.Tries tries) implements Finding {}

    /// So many people do not know yet what changed for them.
    record ToTell(int people) implements Finding {}

    /// A session that is over and that nobody closed.
    record OpenSession(PlannedSession session) implements Finding {}

    /// A day that looks wrong; none that is only not closed.
    record OddDay(Oddity oddity) implements Finding {}

    /// Days that are over and did not close by themselves: one touch closes them all.
    ///
    /// @param days newest first, one at least
    record OpenDays(List<LocalDate> days) implements Finding {
        public OpenDays {
            days = List.copyOf(days);
        }
    }

    /// A quarter without a partner meeting.
    record NoMeeting(Quarter.Missed missed) implements Finding {}

    /// A place's card that residents called wrong, or that is hidden until it is put right.
    ///
    /// @param doubt how often, since when, and whether it is hidden
    /// @param name whose card
    record WrongCard(Doubts.Doubt doubt, String name) implements Finding {}

    /// The names' copy on the second medium is old or not there, though one is set.
    record OldCopy(SecondCopy.Standing standing) implements Finding {}
}
