package parvis.kiosk.ui.staff;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.attendance.Burst;
import parvis.kiosk.attendance.Correction;
import parvis.kiosk.attendance.CorrectionOutcome;
import parvis.kiosk.attendance.DayCounts;
import parvis.kiosk.attendance.Touch;
import parvis.kiosk.attendance.TouchId;
import parvis.kiosk.sync.SyncStatus;
import parvis.kiosk.workshop.PlannedSession;
import parvis.protocol.message.Dimensions;

/// What the staff's screens need from behind them. Each call may block for one COMMIT; a change throws
/// [parvis.kiosk.attendance.CountingFailure] when the disk did not take it.
public interface StaffBooks {
    /// A desk of this place.
    ///
    /// @param dimensions what a visit there is counted under
    /// @param label what people call it
    record Desk(Dimensions dimensions, String label) {}

    /// The desks of this place, in the order of the screen.
    List<Desk> desks();

    /// Counts one visit, straight: staff know what they do.
    Touch count(Desk desk);

    /// Adds that it was a first visit this year.
    Touch newcomer(Touch touch);

    /// Takes a visit back; false when it was too late.
    boolean undo(TouchId touch);

    /// What was counted on that day, corrections inside.
    DayCounts day(LocalDate day);

    /// Puts a day right.
    CorrectionOutcome correct(Correction correction);

    /// Bursts that nobody has judged yet, oldest first.
    List<Burst> bursts();

    /// Judges a burst: keeps its counts.
    void keep(Burst burst);

    /// Judges a burst: takes its counts back.
    void drop(Burst burst);

    /// The session of this terminal that is on or comes next; empty: none within a fortnight. May throw when the plan
    /// cannot be read.
    Optional<PlannedSession> next(LocalDateTime now);

    /// How the delivery stands.
    SyncStatus sync();
}
