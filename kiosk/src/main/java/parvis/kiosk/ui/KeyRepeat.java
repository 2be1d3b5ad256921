package parvis.kiosk.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A key that is held counts once, whatever the keyboard repeats and a worn switch bounces (EN 301 549, 5.7 and 5.8).
/// Two strokes of one key are two, however quick the hand: it is the team that counts by them.
final class KeyRepeat {
    /// A switch that closes again so soon after it opened was not struck again.
    static final Duration BOUNCES = Duration.ofMillis(50);

    /// A keyboard that repeats does so more often than this: a key of which nothing is heard so long was let go, and
    /// its release was lost.
    static final Duration LETS_GO = Duration.ofSeconds(1);

    private final Map<KeyCode, Instant> held = new EnumMap<>(KeyCode.class);
    private final Map<KeyCode, Instant> released = new EnumMap<>(KeyCode.class);
    private final Set<KeyCode> passed = EnumSet.noneOf(KeyCode.class);
    private boolean repeating;

    /// Whether that event is no stroke of its own and no screen may hear it.
    ///
    /// @param deaf so long after its release a key counts for nothing, where a hand trembles
    boolean repeats(KeyEvent event, Instant now, Duration deaf) {
        var code = event.getCode();
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            repeating = pressedAgain(code, now, deaf.compareTo(BOUNCES) > 0 ? deaf : BOUNCES);
            return repeating;
        }
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            repeating = false;
            held.remove(code);
            released.put(code, now);
            return !passed.remove(code);
        }
        return repeating;
    }

    private boolean pressedAgain(KeyCode code, Instant now, Duration deaf) {
        var last = held.put(code, now);
        var again = within(LETS_GO, last, now) || within(deaf, released.get(code), now);
        if (!again) {
            passed.add(code);
        }
        return again;
    }

    private static boolean within(Duration span, @org.jspecify.annotations.Nullable Instant since, Instant now) {
        return since != null && Duration.between(since, now).abs().compareTo(span) < 0;
    }

    /// Another screen is shown: the release of a key that was struck on the one before presses nothing on it.
    void changed() {
        passed.clear();
    }
}
