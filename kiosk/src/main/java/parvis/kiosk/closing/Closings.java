package parvis.kiosk.closing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.workshop.PlannedSession;
import parvis.protocol.message.SessionId;

/// What was ticked at sessions, where it is kept, and which of it the journal does not say yet. Each change
/// is one transaction, durable when it returns, and grows the session's version, so that a cut between this
/// file and the journal's leaves something [#due].
public interface Closings {
    /// One session, with its version.
    Optional<Due> session(SessionId session);

    /// It was held. Closing a held one again says once more what is ticked now. Empty: no such session, or
    /// it is cancelled.
    ///
    /// @param by whether a person closes it, on which day; empty: it closes by itself, with what was ticked
    Optional<Due> hold(SessionId session, Optional<LocalDate> by);

    /// It waits for a person again; empty: no such session, or it was not held.
    Optional<Due> reopen(SessionId session);

    /// Sessions whose facts do not say what they should: held ones, those cancelled whose start is past, and
    /// those that were counted and are planned again.
    List<Due> due(LocalDateTime now);

    /// The facts of that session say this version now.
    ///
    /// @param any whether it has facts at all
    void counted(SessionId session, long version, boolean any);

    /// Planned sessions whose end is past, oldest first.
    List<PlannedSession> over(LocalDateTime now);

    /// A session as it was when it was looked at.
    ///
    /// @param session all that its facts are made of
    /// @param version of it
    /// @param saidOn the day on which a person last ticked or closed; the session's own when nobody did
    record Due(PlannedSession session, long version, LocalDate saidOn) {}
}
