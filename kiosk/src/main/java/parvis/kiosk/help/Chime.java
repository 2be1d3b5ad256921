package parvis.kiosk.help;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// When a bell is lit and when it sounds: light as long as something rings, a sound at once and twice more, never over
/// a
/// voice that speaks, and never sooner than some seconds after the last one, whatever fingers do.
final class Chime {
    /// After so long without an answer it sounds again.
    static final Duration AGAIN = Duration.ofSeconds(30);
    /// At least so long between two sounds.
    static final Duration REST = Duration.ofSeconds(10);

    private static final int SOUNDS = 3;

    private final Bell bell;
    private final BooleanSupplier speaking;
    private boolean on;
    private int left;
    private Duration due = Duration.ZERO;
    private Optional<Duration> sounded = Optional.empty();

    Chime(Bell bell, BooleanSupplier speaking) {
        this.bell = bell;
        this.speaking = speaking;
    }

    void start(Duration now) {
        on = true;
        left = SOUNDS;
        due = now;
        bell.light(true);
        tick(now);
    }

    void stop() {
        if (on) {
            on = false;
            bell.light(false);
        }
    }

    void tick(Duration now) {
        var rested = sounded.map(last -> now.minus(last).compareTo(REST) >= 0).orElse(true);
        if (on && left > 0 && now.compareTo(due) >= 0 && rested && !speaking.getAsBoolean()) {
            bell.sound();
            left--;
            sounded = Optional.of(now);
            due = now.plus(AGAIN);
        }
    }
}
