package parvis.kiosk.ui;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parvis.kiosk.ui.control.Pressable;

/// A hand that trembles touches one button twice and means it once: for a while after it was let go the same button is
/// deaf (EN 301 549, 5.8). The same is what says the same: the screen may be drawn anew in between.
final class Tremor {
    private String last = "";
    private @Nullable Instant letGo;

    /// That button was pressed, and is let go.
    void pressed(Pressable button, Instant now) {
        last = button.getAccessibleText();
        letGo = now;
    }

    /// Whether that button was let go less than so long ago.
    boolean again(Pressable button, Instant now, Duration delay) {
        return letGo != null
                && last.equals(button.getAccessibleText())
                && Duration.between(letGo, now).abs().compareTo(delay) < 0;
    }
}
