package parvis.kiosk.workshop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.WorkshopId;

/// The sessions that this terminal owns. Each change is one transaction, durable when it returns. Any
/// thread; each call may block for one COMMIT.
///
/// A change throws [PlanFailure] when the disk did not take it: all stands as it was.
public interface Planning {
    /// The series, by title.
    List<Workshop> workshops();

    /// Adds a series, or changes it for the sessions to come: those planned keep what they say.
    ///
    /// @param workshop an id of its own for a new one: [#freshId]
    void keep(Workshop workshop);

    /// An id that no series has, made from its title where that gives one.
    WorkshopId freshId(String title);

    /// Plans the sessions of a rhythm; answers them, soonest first. A start at which the series already has
    /// a session is passed over.
    List<PlannedSession> plan(WorkshopId workshop, List<LocalDateTime> starts);

    /// Takes back a session that was planned by mistake, without a trace: nobody has ever booked in it, nothing
    /// was ticked. False: somebody has, or it is cancelled or held; then nothing is done.
    boolean withdraw(SessionId session);

    /// One session.
    Optional<PlannedSession> session(SessionId session);

    /// The sessions from one day to another, both inside, cancelled ones too, soonest first.
    List<PlannedSession> between(LocalDate from, LocalDate to);

    /// Another time, length, number of seats or detail; who must be told is marked when time or room is
    /// another, and who waits gets a seat when there are more. Empty: no such session, or it is closed.
    Optional<PlannedSession> change(SessionId session, LocalDateTime start, int minutes, int seats, Details details);

    /// It will not be; each live booking is marked to be told. Empty: no such session, or it was held.
    Optional<PlannedSession> cancel(SessionId session);

    /// It will be after all; empty when it was not cancelled or its day is past.
    Optional<PlannedSession> revive(SessionId session);

    /// Ticks what came beside the bookings; empty: no such session.
    Optional<PlannedSession> tally(SessionId session, Tally tally);

    /// Hears of each change, on the thread that made it.
    void onChange(Runnable listener);
}
