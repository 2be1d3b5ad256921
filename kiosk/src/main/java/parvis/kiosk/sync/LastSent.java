package parvis.kiosk.sync;

import java.time.Instant;
import java.util.Optional;

/// Remembers over a restart when the server last acknowledged something.
public interface LastSent {
    /// When that was, empty before the first time.
    Optional<Instant> at();

    /// It was just now.
    void now(Instant at);
}
