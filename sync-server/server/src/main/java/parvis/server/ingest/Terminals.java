package parvis.server.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.TerminalId;

/// Which terminals are enrolled. What returned is durable.
public interface Terminals {
    /// That terminal, revoked or not.
    Optional<Terminal> find(TerminalId id);

    /// All of them, in the order of their ids.
    List<Terminal> all();

    /// The salted hash of its secret; empty when it has none.
    Optional<String> secretHash(TerminalId id);

    /// Adds the terminal, or brings the one of that id to this state; the day of its first enrolment stays.
    void put(Terminal terminal, String secretHash, Instant at);
}
