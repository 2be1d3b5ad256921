package parvis.kiosk.ui.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.custody.ShortCode;
import parvis.kiosk.staff.Entry;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Texts;

/// The code is typed, hidden unless somebody wants to see it, and looked at away from the screen.
public final class CodeViewModel {
    /// What somebody left half typed goes.
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(60);

    private final StaffDoor door;
    private final InstantSource clock;
    private final Background background;
    private final Navigator navigator;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<State> state;
    private CodeField field = CodeField.empty(0);
    private Instant typed = Instant.EPOCH;
    private boolean checking;
    private boolean wrong;

    public CodeViewModel(StaffDoor door, InstantSource clock, Background background, Navigator navigator, Texts texts) {
        this.door = door;
        this.clock = clock;
        this.background = background;
        this.navigator = navigator;
        this.texts = texts;
        var asked = door.asks(clock.instant());
        field = CodeField.empty(longest(asked));
        state = new ReadOnlyObjectWrapper<>(new State(asked, "", false, what(asked), true, false));
        tick(clock.instant());
    }

    /// What is seen.
    ///
    /// @param asked which code
    /// @param seen what was typed, or dots
    /// @param shown whether it is readable
    /// @param line what is so, and what one can do
    /// @param ready whether what is typed counts now
    /// @param wrong whether the line says that something was wrong
    public record State(StaffDoor.Asks asked, String seen, boolean shown, String line, boolean ready, boolean wrong) {
        @Override
        public String toString() {
            return "State[" + asked + ", " + line + ", " + ready + "]";
        }
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    private static int longest(StaffDoor.Asks asked) {
        return asked == StaffDoor.Asks.SHORT_CODE ? ShortCode.DIGITS : CodeField.LONGEST_DAY_CODE;
    }

    private String what(StaffDoor.Asks asked) {
        return texts.get(asked == StaffDoor.Asks.SHORT_CODE ? "staff.code.what.short" : "staff.code.what.day");
    }

    /// Types a character.
    public void type(String character) {
        var digits = state.get().asked() == StaffDoor.Asks.SHORT_CODE;
        if (!state.get().ready() || (digits && !isDigit(character))) {
            return;
        }
        typed = clock.instant();
        field = field.with(character);
        wrong = false;
        say(what(state.get().asked()), true);
    }

    private static boolean isDigit(String character) {
        return character.length() == 1 && character.charAt(0) >= '0' && character.charAt(0) <= '9';
    }

    /// Takes the last character back.
    public void erase() {
        field = field.less();
        say(state.get().line(), state.get().ready());
    }

    /// Shows what is typed, or hides it.
    public void turn() {
        field = field.turned();
        say(state.get().line(), state.get().ready());
    }

    /// A code is forgotten.
    public void forgotten() {
        navigator.go(new EntryRoute.Forgotten());
    }

    /// Back to where one was.
    public void back() {
        navigator.back();
    }

    /// Tries what was typed.
    public void open() {
        if (checking || field.isEmpty() || !state.get().ready()) {
            return;
        }
        checking = true;
        var code = field.typed();
        field = field.cleared();
        wrong = false;
        say(texts.get("staff.code.checking"), false);
        background.run(() -> door.enter(code, clock.instant()), this::answered, failure -> {
            checking = false;
            say(texts.get("staff.code.failed", failure.getClass().getSimpleName()), true);
        });
    }

    private void answered(Entry entry) {
        checking = false;
        wrong = !(entry instanceof Entry.Opened);
        switch (entry) {
            case Entry.Opened() -> navigator.team();
            case Entry.Wrong(var wait) when wait.isZero() -> say(texts.get("staff.code.wrong"), true);
            case Entry.Wrong(var wait) -> say(waiting(wait), false);
            case Entry.TooEarly(var left) -> say(waiting(left), false);
        }
    }

    /// Lets time pass: a day begins, a wait ends, what was left half typed goes.
    public void tick(Instant now) {
        if (checking) {
            return;
        }
        if (door.asks(now) != state.get().asked()) {
            field = CodeField.empty(longest(door.asks(now)));
            say(what(door.asks(now)), true);
        }
        if (!field.isEmpty() && Duration.between(typed, now).abs().compareTo(LEFT_BEHIND) >= 0) {
            field = field.cleared();
            say(what(state.get().asked()), state.get().ready());
        }
        var left = door.waitLeft(now);
        if (left.isPositive()) {
            wrong = true;
            say(waiting(left), false);
        } else if (!state.get().ready()) {
            wrong = false;
            say(what(state.get().asked()), true);
        }
    }

    private String waiting(Duration left) {
        return texts.get("staff.code.wait", left.plusMillis(999).toSeconds());
    }

    private void say(String line, boolean ready) {
        state.set(new State(door.asks(clock.instant()), field.seen(), field.shown(), line, ready, wrong));
    }
}
