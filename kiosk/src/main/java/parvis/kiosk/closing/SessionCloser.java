package parvis.kiosk.closing;

import java.time.LocalDateTime;
import java.util.List;
import parvis.kiosk.workshop.PlannedSession;
import parvis.protocol.message.SessionId;

/// Closes sessions: what was ticked becomes facts. After the closing a change becomes correcting facts by
/// closing again.
public interface SessionCloser {
    /// Closes it, or closes it again with what is ticked now. Held with nobody there is a session that was
    /// held for nobody; who did not hold it cancels it.
    Closed close(SessionId session);

    /// It was closed by mistake: its facts are taken back, and it waits for a person again.
    Closed reopen(SessionId session);

    /// Closes what is over: at the day's end, and at the next start. A session at which nothing was ticked
    /// is not closed by itself, since nobody knows whether it was held: it is answered by [#unclosed]. A
    /// cancelled one leaves its `cancelled` fact once its day has come.
    void closeWhatIsOver(LocalDateTime now);

    /// Sessions whose end is past and that wait for a person, oldest first.
    List<PlannedSession> unclosed(LocalDateTime now);

    /// What became of it.
    sealed interface Closed {
        /// Counted; durable.
        ///
        /// @param session as it stands
        record Counted(PlannedSession session) implements Closed {}

        /// It has not begun.
        record TooEarly() implements Closed {}

        /// No such session, or it is cancelled.
        record Unknown() implements Closed {}

        /// Its facts are taken back; durable.
        ///
        /// @param session as it stands
        record Reopened(PlannedSession session) implements Closed {}
    }
}
