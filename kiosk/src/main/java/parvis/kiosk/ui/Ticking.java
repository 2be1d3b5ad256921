package parvis.kiosk.ui;

import java.time.Instant;

/// A screen on which something depends on the time; it is told each second while it is shown.
public interface Ticking {
    /// What time it is.
    void tick(Instant now);
}
