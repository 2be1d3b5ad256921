package parvis.server.ingest;

import java.time.Instant;
import java.util.List;
import parvis.protocol.catalogue.SessionPart;
import parvis.protocol.message.Agenda;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerminalStatus;

/// What terminals say of themselves beside their facts: the latest word of each counts.
public interface Fleet {
    /// Keeps what a terminal, or its last will, said of its health.
    void status(TerminalId terminal, TerminalStatus status, Instant at);

    /// Keeps the sessions that a terminal owns, in place of those it said before.
    ///
    /// @return true when they differ from those
    boolean agenda(TerminalId terminal, Agenda agenda, Instant at);

    /// The sessions of all terminals that are not revoked, by their start.
    List<SessionPart> sessions();

    /// Each enrolled terminal, in the order of their ids.
    List<Overview> overview();
}
