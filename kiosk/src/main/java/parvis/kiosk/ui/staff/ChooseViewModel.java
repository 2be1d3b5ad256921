package parvis.kiosk.ui.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.custody.DayCode;
import parvis.kiosk.custody.RecoverySheet;
import parvis.kiosk.custody.ShortCode;
import parvis.kiosk.staff.CodeSpelling;
import parvis.kiosk.staff.Renewal;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Texts;

/// Codes are chosen, one question a screen: what a lost one means, who asks, the day code, once more, four digits.
public final class ChooseViewModel {
    private static final int LONGEST_SHEET = 48;

    private final Kind kind;
    private final StaffDoor door;
    private final InstantSource clock;
    private final Background background;
    private final Navigator navigator;
    private final Texts texts;
    private final Consumer<RecoverySheet> made;
    private final ReadOnlyObjectWrapper<State> state;
    private Step step = Step.EXPLAIN;
    private CodeField field = CodeField.empty(0);
    private String proof = "";
    private String day = "";

    /// @param made where the recovery sheet goes, to be shown once
    public ChooseViewModel(
            Kind kind,
            StaffDoor door,
            InstantSource clock,
            Background background,
            Navigator navigator,
            Texts texts,
            Consumer<RecoverySheet> made) {
        this.kind = kind;
        this.door = door;
        this.clock = clock;
        this.background = background;
        this.navigator = navigator;
        this.texts = texts;
        this.made = made;
        state = new ReadOnlyObjectWrapper<>(new State(Step.EXPLAIN, "", false, "", true, false));
    }

    /// Why codes are chosen.
    public enum Kind {
        /// First start.
        FOUND,
        /// A colleague leaves.
        CHANGE,
        /// The day code is forgotten.
        RECOVER,
        /// Code and sheet are lost.
        START_OVER
    }

    /// The questions, in their order.
    public enum Step {
        EXPLAIN,
        /// The present day code, or the recovery sheet.
        PROOF,
        DAY,
        AGAIN,
        SHORT,
        MAKING
    }

    /// What is seen.
    ///
    /// @param step which question
    /// @param seen what was typed, or dots
    /// @param shown whether it is readable
    /// @param line what is so, and what one can do
    /// @param ready whether what is typed counts now
    /// @param wrong whether the line says that something was wrong
    public record State(Step step, String seen, boolean shown, String line, boolean ready, boolean wrong) {
        @Override
        public String toString() {
            return "State[" + step + ", " + line + "]";
        }
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    Kind kind() {
        return kind;
    }

    /// Types a character.
    public void type(String character) {
        var digits = step == Step.SHORT;
        if (state.get().ready() && (!digits || character.matches("[0-9]"))) {
            field = field.with(character);
            say(what());
        }
    }

    /// Takes the last character back.
    public void erase() {
        field = field.less();
        say(state.get().line());
    }

    /// Shows what is typed, or hides it.
    public void turn() {
        field = field.turned();
        say(state.get().line());
    }

    /// Back to where one was.
    public void back() {
        navigator.back();
    }

    /// On to the next question.
    public void go() {
        if (!state.get().ready()) {
            return;
        }
        switch (step) {
            case EXPLAIN -> ask(needsProof() ? Step.PROOF : Step.DAY);
            case PROOF -> proven();
            case DAY -> dayChosen();
            case AGAIN -> dayRepeated();
            case SHORT -> shortChosen();
            case MAKING -> {}
        }
    }

    private boolean needsProof() {
        return kind == Kind.CHANGE || kind == Kind.RECOVER;
    }

    private void proven() {
        if (!field.isEmpty()) {
            proof = field.typed();
            ask(Step.DAY);
        }
    }

    private void dayChosen() {
        var folded = CodeSpelling.folded(field.typed());
        if (DayCode.fits(folded)) {
            day = folded;
            ask(Step.AGAIN);
        } else {
            warn(texts.get("staff.choose.day.short"));
        }
    }

    private void dayRepeated() {
        if (CodeSpelling.folded(field.typed()).equals(day)) {
            ask(Step.SHORT);
        } else {
            ask(Step.DAY);
            warn(texts.get("staff.choose.again.other"));
        }
    }

    private void shortChosen() {
        var typed = field.typed();
        if (typed.length() < ShortCode.DIGITS) {
            warn(texts.get("staff.choose.short.short"));
            return;
        }
        if (typed.chars().distinct().count() == 1 || "0123456789".contains(typed)) {
            field = field.cleared();
            warn(texts.get("staff.choose.short.easy"));
            return;
        }
        ask(Step.MAKING);
        var chosen = new DayCode(day);
        var lock = new ShortCode(typed);
        background.run(() -> make(chosen, lock), this::answered, failure -> {
            ask(Step.EXPLAIN);
            say(texts.get("staff.choose.failed", failure.getClass().getSimpleName()));
        });
    }

    private Renewal make(DayCode chosen, ShortCode lock) {
        var now = clock.instant();
        return switch (kind) {
            case FOUND -> new Renewal.Renewed(door.found(chosen, lock, now));
            case CHANGE -> door.change(proof, chosen, lock, now);
            case RECOVER -> door.recover(proof, chosen, lock, now);
            case START_OVER -> door.startOver(chosen, lock, now);
        };
    }

    private void answered(Renewal renewal) {
        switch (renewal) {
            case Renewal.Renewed(var sheet) -> {
                made.accept(sheet);
                navigator.goInstead(new EntryRoute.Sheet());
            }
            case Renewal.Changed() -> navigator.goInstead(new EntryRoute.Codes(true));
            case Renewal.Wrong(var pause) -> again(pause);
            case Renewal.TooEarly(var left) -> again(left);
        }
    }

    private void again(Duration pause) {
        ask(needsProof() ? Step.PROOF : Step.EXPLAIN);
        var wrong = texts.get(kind == Kind.RECOVER ? "staff.choose.sheet.wrong" : "staff.choose.present.wrong");
        warn(
                pause.isZero()
                        ? wrong
                        : texts.get("staff.code.wait", pause.plusMillis(999).toSeconds()));
    }

    private void ask(Step next) {
        step = next;
        field = CodeField.empty(
                switch (next) {
                    case SHORT -> ShortCode.DIGITS;
                    case PROOF -> kind == Kind.RECOVER ? LONGEST_SHEET : CodeField.LONGEST_DAY_CODE;
                    case EXPLAIN, DAY, AGAIN, MAKING -> CodeField.LONGEST_DAY_CODE;
                });
        if (next == Step.PROOF && kind == Kind.RECOVER) {
            field = field.turned(); // the sheet lies there to be read
        }
        say(what());
    }

    private String what() {
        return switch (step) {
            case EXPLAIN -> "";
            case PROOF -> texts.get(kind == Kind.RECOVER ? "staff.choose.sheet.what" : "staff.choose.present.what");
            case DAY -> texts.get("staff.choose.day.what");
            case AGAIN -> texts.get("staff.choose.again.what");
            case SHORT -> texts.get("staff.choose.short.what");
            case MAKING -> texts.get("staff.choose.making");
        };
    }

    private void say(String line) {
        say(line, false);
    }

    /// Something was wrong, and what one can do.
    private void warn(String line) {
        say(line, true);
    }

    private void say(String line, boolean wrong) {
        state.set(new State(step, field.seen(), field.shown(), line, step != Step.MAKING, wrong));
    }

    /// Lets time pass: a wait ends.
    public void tick(Instant now) {
        if (step == Step.PROOF && door.waitLeft(now).isPositive()) {
            warn(texts.get("staff.code.wait", door.waitLeft(now).plusMillis(999).toSeconds()));
        }
    }
}
