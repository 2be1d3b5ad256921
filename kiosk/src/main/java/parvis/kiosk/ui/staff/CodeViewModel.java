package parvis.kiosk.ui.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.staff.Entry;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Texts;

/// The code is typed, never shown, and looked at away from the screen.
public final class CodeViewModel {
    static final int LONGEST = 12;

    private final StaffDoor door;
    private final InstantSource clock;
    private final Background background;
    private final Navigator navigator;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<State> state;
    private String typed = "";
    private boolean checking;

    public CodeViewModel(StaffDoor door, InstantSource clock, Background background, Navigator navigator, Texts texts) {
        this.door = door;
        this.clock = clock;
        this.background = background;
        this.navigator = navigator;
        this.texts = texts;
        state = new ReadOnlyObjectWrapper<>(new State("", texts.get("staff.code.what"), true));
        tick(clock.instant());
    }

    /// What is seen.
    ///
    /// @param dots one for each digit that was typed
    /// @param line what is so, and what one can do
    /// @param ready whether what is typed counts now
    public record State(String dots, String line, boolean ready) {}

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Types a digit.
    public void type(String digit) {
        if (state.get().ready() && typed.length() < LONGEST) {
            typed += digit;
            say(texts.get("staff.code.what"), true);
        }
    }

    /// Takes the last digit back.
    public void erase() {
        if (!typed.isEmpty()) {
            typed = typed.substring(0, typed.length() - 1);
            say(state.get().line(), state.get().ready());
        }
    }

    /// Tries what was typed.
    public void open() {
        if (checking || typed.isEmpty() || !state.get().ready()) {
            return;
        }
        checking = true;
        var code = typed;
        typed = "";
        say(texts.get("staff.code.checking"), false);
        background.run(() -> door.enter(code, clock.instant()), this::answered, failure -> {
            checking = false;
            say(texts.get("staff.code.failed", failure.getClass().getSimpleName()), true);
        });
    }

    private void answered(Entry entry) {
        checking = false;
        switch (entry) {
            case Entry.Opened() -> navigator.goInstead(new EntryRoute.Home());
            case Entry.Wrong(var wait) when wait.isZero() -> say(texts.get("staff.code.wrong"), true);
            case Entry.Wrong(var wait) -> say(waiting(wait), false);
            case Entry.TooEarly(var left) -> say(waiting(left), false);
        }
    }

    /// Lets time pass.
    public void tick(Instant now) {
        if (checking) {
            return;
        }
        var left = door.waitLeft(now);
        if (left.isPositive()) {
            say(waiting(left), false);
        } else if (!state.get().ready()) {
            say(texts.get("staff.code.what"), true);
        }
    }

    private String waiting(Duration left) {
        return texts.get("staff.code.wait", left.plusMillis(999).toSeconds());
    }

    private void say(String line, boolean ready) {
        state.set(new State("●".repeat(typed.length()), line, ready));
    }
}
