package parvis.kiosk.ui.coming;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.attendance.Touch;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Texts;

/// The thanks, shown only after the count is on the disk; « Annuler » for ten seconds, then the next visitor's turn.
public final class ThanksViewModel {
    static final Duration UNDO = Duration.ofSeconds(10);
    static final Duration STAYS = Duration.ofSeconds(25);

    private final Touch touch;
    private final Desks desks;
    private final Background background;
    private final Navigator navigator;
    private final Texts texts;
    private final Instant since;
    private final ReadOnlyObjectWrapper<State> state;

    /// @param now when the thanks are shown
    public ThanksViewModel(
            Route.Thanks route, Desks desks, Background background, Navigator navigator, Texts texts, Instant now) {
        this.touch = route.touch();
        this.desks = desks;
        this.background = background;
        this.navigator = navigator;
        this.texts = texts;
        this.since = now;
        state = new ReadOnlyObjectWrapper<>(new State(
                texts.get("thanks.title"),
                texts.get("thanks.noted", texts.name(route.purpose().label())),
                Optional.of(texts.get("thanks.undo", UNDO.toSeconds()))));
    }

    /// What is said at the moment.
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Lets time pass.
    public void tick(Instant now) {
        var passed = Duration.between(since, now);
        if (passed.compareTo(STAYS) >= 0) {
            navigator.leave();
        } else if (state.get().undo().isPresent()) {
            var left = UNDO.minus(passed).toSeconds();
            var said = state.get();
            state.set(said.withUndo(left > 0 ? Optional.of(texts.get("thanks.undo", left)) : Optional.empty()));
        }
    }

    /// Takes the visit back.
    public void undo() {
        if (state.get().undo().isEmpty()) {
            return;
        }
        state.set(state.get().withUndo(Optional.empty()));
        background.run(
                () -> desks.undo(touch.id()),
                undone -> state.set(
                        undone ? said("thanks.undone", "thanks.undone.then") : said("thanks.late", "thanks.late.then")),
                _ -> state.set(said("thanks.failed", "thanks.failed.then")));
    }

    private State said(String title, String line) {
        return new State(texts.get(title), texts.get(line), Optional.empty());
    }

    /// What is said.
    ///
    /// @param title « Merci »
    /// @param line what was done
    /// @param undo « Annuler (encore 8 s) », while that is possible
    public record State(String title, String line, Optional<String> undo) {
        State withUndo(Optional<String> now) {
            return new State(title, line, now);
        }
    }
}
