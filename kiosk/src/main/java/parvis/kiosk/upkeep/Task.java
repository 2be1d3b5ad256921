package parvis.kiosk.upkeep;

import java.time.Instant;

/// One thing that is done when nobody is there. May be done again at any time, and be cut short at any point.
@FunctionalInterface
public interface Task {
    /// Does it. What it throws stops no other task; it is tried again later.
    ///
    /// @param now the terminal's time
    void run(Instant now) throws Exception;
}
