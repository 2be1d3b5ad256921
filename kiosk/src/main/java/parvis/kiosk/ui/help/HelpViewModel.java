package parvis.kiosk.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.help.Bell;
import parvis.kiosk.help.CallForHelp;
import parvis.kiosk.help.OwnCall;
import parvis.kiosk.ui.HelpRoute;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Texts;

/// What is said to who calls, and nothing that is not so: who may know of the call, and where to go if nobody does.
public final class HelpViewModel {
    private final CallForHelp help;
    private final Navigator navigator;
    private final Texts texts;
    private final int touch;
    private final ReadOnlyObjectWrapper<State> state;

    /// @param route which of its screens
    /// @param help the call of this terminal
    public HelpViewModel(HelpRoute route, CallForHelp help, Navigator navigator, Texts texts) {
        this.help = help;
        this.navigator = navigator;
        this.texts = texts;
        touch = route instanceof HelpRoute.Called(var already) ? already : 0;
        state = new ReadOnlyObjectWrapper<>(now());
    }

    /// What is said.
    ///
    /// @param mood how it stands
    /// @param title in a few words
    /// @param lines what is so, and what to do
    /// @param call « Appeler quelqu’un », where that helps
    /// @param stop « Arrêter l’appel », while it rings
    public record State(Mood mood, String title, List<String> lines, Optional<String> call, Optional<String> stop) {
        public State {
            lines = List.copyOf(lines);
        }
    }

    /// How it stands.
    public enum Mood {
        /// Nobody calls.
        QUIET,
        /// It rings.
        RINGS,
        /// Somebody comes.
        COMES,
        /// One must go oneself.
        GO
    }

    /// What is said at the moment.
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Looks how it stands now.
    public void look() {
        var now = now();
        if (!now.equals(state.get())) {
            state.set(now);
        }
    }

    /// Whether somebody waits for a person; not for ever.
    public boolean awaiting() {
        return switch (help.state()) {
            case OwnCall.Ringing ringing -> !ringing.late();
            case OwnCall.Answered _ -> !help.mayCall();
            case OwnCall.None(), OwnCall.Ended _ -> false;
        };
    }

    /// Calls somebody.
    public void call() {
        help.call();
        navigator.goInstead(new HelpRoute.Called(touch + 1));
    }

    /// Needs nobody any more.
    public void stop() {
        help.cancel();
        navigator.goInstead(new HelpRoute.Called(touch + 1));
    }

    private State now() {
        return switch (help.state()) {
            case OwnCall.None() ->
                offer(Mood.QUIET, texts.get("help.title"), texts.get("help.call"), "help.what", "help.nameless");
            case OwnCall.Ringing ringing -> rings(ringing);
            case OwnCall.Answered _ -> comes();
            case OwnCall.Ended(var by) ->
                switch (by) {
                    case CALLER -> again(Mood.QUIET, "help.ended", "help.ended.what");
                    case TEAM -> again(Mood.QUIET, "help.team", "help.team.what");
                    case TIME -> again(Mood.GO, "help.over", "help.over.what");
                };
        };
    }

    private State rings(OwnCall.Ringing ringing) {
        var signal = signal();
        var unseen = ringing.reach() == OwnCall.Reach.UNSEEN;
        if (unseen && signal.isEmpty()) {
            return ringing(Mood.GO, "help.go", List.of(texts.get("help.go.what"), texts.get("help.go.still")));
        }
        if (ringing.late()) {
            return ringing(Mood.GO, "help.late", List.of(texts.get("help.late.what"), texts.get("help.late.still")));
        }
        var lines = new ArrayList<String>();
        if (unseen) {
            signal.ifPresent(lines::add);
            lines.add(texts.get("help.unseen"));
            lines.add(texts.get("help.unseen.then"));
            return ringing(Mood.RINGS, "help.asking", lines);
        }
        var seen = ringing.reach() == OwnCall.Reach.SEEN;
        if (seen) {
            lines.add(texts.get("help.seen.what"));
        }
        lines.add(texts.get("help.stay"));
        return ringing(Mood.RINGS, seen ? "help.seen" : "help.asking", lines);
    }

    /// What is seen and heard here, in words: every sound has its text.
    private Optional<String> signal() {
        Bell.Means bell = help.bell();
        if (bell.light()) {
            return Optional.of(texts.get(bell.sound() ? "help.signal.both" : "help.signal.light"));
        }
        return bell.sound() ? Optional.of(texts.get("help.signal.sound")) : Optional.empty();
    }

    private State comes() {
        return help.mayCall()
                ? offer(Mood.COMES, texts.get("help.comes"), texts.get("help.again"), "help.stay", "help.comes.late")
                : new State(
                        Mood.COMES,
                        texts.get("help.comes"),
                        List.of(texts.get("help.stay")),
                        Optional.empty(),
                        Optional.empty());
    }

    private State again(Mood mood, String title, String line) {
        return offer(mood, texts.get(title), texts.get("help.again"), line);
    }

    private State offer(Mood mood, String title, String call, String... lines) {
        var said = new ArrayList<String>();
        for (var line : lines) {
            said.add(texts.get(line));
        }
        return new State(mood, title, said, Optional.of(call), Optional.empty());
    }

    private State ringing(Mood mood, String title, List<String> lines) {
        return new State(mood, texts.get(title), lines, Optional.empty(), Optional.of(texts.get("help.stop")));
    }
}
