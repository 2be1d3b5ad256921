package parvis.kiosk.ui.staff;

import java.time.Duration;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Texts;

/// The way into the practice. On the screen's thread; what is slow is done elsewhere.
public interface PracticeDoor {
    /// After so long it is over by itself.
    Duration LONGEST = Duration.ofMinutes(15);

    /// Opens the practice and leads to its home, where whoever asked still waits for it.
    ///
    /// @param failed called when it could not be opened
    void begin(Navigator navigator, Texts texts, Runnable failed);
}
