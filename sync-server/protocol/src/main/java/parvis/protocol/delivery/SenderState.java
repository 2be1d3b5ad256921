package parvis.protocol.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How delivery stands, for a screen.
///
/// @param connected true between [Sender#connected] and the end of that connection
/// @param lastAcknowledged when the server last answered, on the caller's steady clock
/// @param serverSaid the server's time in that answer
/// @param pending facts not acknowledged yet
/// @param setAside facts that the server cannot read
/// @param waiting true while the server does not know this terminal's version
public record SenderState(
        boolean connected,
        Optional<Duration> lastAcknowledged,
        Optional<Instant> serverSaid,
        long pending,
        long setAside,
        boolean waiting) {}
