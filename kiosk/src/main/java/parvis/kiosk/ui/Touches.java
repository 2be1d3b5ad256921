package parvis.kiosk.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import parvis.kiosk.ui.control.Pressable;

/// What a hand does, before any screen hears of it: the touch that wakes presses nothing but a language, a touch after
/// a change was still meant for the screen before, one finger counts, a held key is one stroke, and no key leads out.
final class Touches {
    /// After a screen has changed, so long a touch is still the last screen's.
    static final Duration SETTLES = Duration.ofMillis(250);

    private final Navigator navigator;
    private final Clock clock;
    private final Supplier<StaffLock> staff;
    private final Runnable here;
    private final KeyRepeat repeat = new KeyRepeat();
    private final Tremor tremor = new Tremor();
    private final Supplier<Duration> delay;
    private Instant changed;
    private boolean swallowing;
    private boolean down;

    /// @param staff the team's door
    /// @param delay so long what was just pressed is deaf
    /// @param here hears that somebody is there
    Touches(Navigator navigator, Clock clock, Supplier<StaffLock> staff, Supplier<Duration> delay, Runnable here) {
        this.navigator = navigator;
        this.clock = clock;
        this.staff = staff;
        this.delay = delay;
        this.here = here;
        changed = clock.instant().minus(SETTLES);
    }

    void listen(Scene scene) {
        scene.addEventFilter(MouseEvent.ANY, this::mouse);
        scene.addEventFilter(KeyEvent.ANY, this::key);
        scene.addEventFilter(TouchEvent.ANY, Event::consume);
        scene.addEventFilter(GestureEvent.ANY, Event::consume);
        scene.addEventFilter(ContextMenuEvent.ANY, Event::consume);
    }

    /// Another screen is shown.
    void changed() {
        changed = clock.instant();
        repeat.changed();
    }

    private void mouse(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            // A second finger, or a second button: neither presses anything.
            swallowing = down || cleaning() || (asleep() && !wakes(event)) || settling() || trembles(event);
            down = true;
            here.run();
        }
        var swallowed = swallowing;
        if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            down = false;
            swallowing = false;
        }
        if (!swallowed) {
            if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
                pressable(event).ifPresent(pressed -> tremor.pressed(pressed, clock.instant()));
            }
            return;
        }
        event.consume();
        if (event.getEventType() == MouseEvent.MOUSE_RELEASED && asleep()) {
            navigator.home();
        }
    }

    /// The touch that wakes the terminal presses nothing.
    private boolean asleep() {
        return navigator.here() instanceof Route.Attract;
    }

    /// The screen is wiped: a cloth presses everywhere, and on the keys beside it.
    private boolean cleaning() {
        return navigator.here() instanceof EntryRoute.Cleaning;
    }

    private static boolean wakes(MouseEvent event) {
        return pressable(event).filter(Pressable::wakes).isPresent();
    }

    private boolean trembles(MouseEvent event) {
        return pressable(event)
                .filter(pressed -> tremor.again(pressed, clock.instant(), delay.get()))
                .isPresent();
    }

    private static Optional<Pressable> pressable(MouseEvent event) {
        var at = event.getTarget() instanceof Node node ? node : null;
        while (at != null && !(at instanceof Pressable)) {
            at = at.getParent();
        }
        return at instanceof Pressable pressable ? Optional.of(pressable) : Optional.empty();
    }

    private boolean settling() {
        var since = Duration.between(changed, clock.instant());
        return !since.isNegative() && since.compareTo(SETTLES) < 0;
    }

    private void key(KeyEvent event) {
        if (cleaning() || repeat.repeats(event, clock.instant(), delay.get())) {
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && staff.get().desk()) {
            event.consume();
            if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                here.run();
                navigator.back();
            }
            return;
        }
        if (KioskKeys.allowed(event)) {
            here.run();
        } else {
            event.consume();
        }
    }
}
