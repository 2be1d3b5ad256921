package parvis.kiosk.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parvis.kiosk.ui.control.CallBanner;
import parvis.kiosk.ui.control.Head;

/// Lays the place's calls for help over the team's screens: behind its door, and on the locked screen of its own desk.
/// A terminal in front of the public shows nobody else's.
final class CallsOver {
    private final Navigator navigator;
    private final Screens screens;
    private final Runnable changed;
    private Optional<TeamCalls.Shown> said = Optional.empty();

    /// @param changed called when what can be touched is another
    CallsOver(Navigator navigator, Screens screens, Runnable changed) {
        this.navigator = navigator;
        this.screens = screens;
        this.changed = changed;
    }

    /// The screen is another, and nothing is over it yet.
    void drawn() {
        said = Optional.empty();
    }

    /// Says what rings now.
    void say(@Nullable Head head, Texts texts) {
        var team = navigator.here().staff()
                && (screens.staff().open() || screens.staff().desk());
        var now = team ? screens.calls().shown(texts) : Optional.<TeamCalls.Shown>empty();
        if (head == null || words(now).equals(words(said))) {
            return;
        }
        said = now;
        changed.run();
        head.call(now.map(call -> content(call, texts)));
    }

    private static List<Object> words(Optional<TeamCalls.Shown> shown) {
        return shown.<List<Object>>map(
                        call -> List.of(call.sentence(), call.actions().isPresent()))
                .orElse(List.of());
    }

    /// A screen that is wiped is touched everywhere: there the call is only said.
    private CallBanner.Content content(TeamCalls.Shown call, Texts texts) {
        var ways = call.actions()
                .filter(_ -> !(navigator.here() instanceof EntryRoute.Cleaning))
                .map(actions -> List.of(
                        new CallBanner.Way(texts.get("team.call.go"), actions.go()),
                        new CallBanner.Way(texts.get("team.call.stop"), actions.stop())))
                .orElse(List.of());
        return new CallBanner.Content(call.sentence(), call.line(), call.brief(), ways);
    }
}
