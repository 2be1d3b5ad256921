package parvis.kiosk.upkeep;

import java.time.Instant;
import java.util.Optional;

/// When the nightly work was last done; outlives a restart.
public interface LastRun {
    /// Empty: never yet.
    Optional<Instant> at();

    /// It was begun then.
    void now(Instant when);
}
