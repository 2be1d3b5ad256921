package parvis.server.enrol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.TerminalId;

/// Where one-time codes are kept, as hashes. What returned is durable.
public interface Codes {
    /// Adds one; an earlier one for that terminal is worth nothing then.
    void put(Code code, Instant now);

    /// The one of that hash, whether it holds or not.
    Optional<Code> find(String hash);

    /// Uses it up.
    ///
    /// @return false when somebody else did first: of two at once one is true
    boolean use(String hash, Instant now);

    /// Those that hold, by terminal.
    List<Code> open(Instant now);

    /// True when a code was ever made for a terminal of that name.
    boolean named(TerminalId terminal);
}
