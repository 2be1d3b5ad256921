package parvis.kiosk;

import javafx.scene.Parent;
import parvis.kiosk.help.CallForHelp;
import parvis.kiosk.help.Help;
import parvis.kiosk.ui.HelpRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.TeamCalls;
import parvis.kiosk.ui.help.CallsShown;
import parvis.kiosk.ui.help.HelpView;
import parvis.kiosk.ui.help.HelpViewModel;

/// « J’ai besoin d’aide », as screens; a call ends with the visit in which it was made. On JavaFX's thread.
final class HelpScreens {
    private final CallForHelp help;
    private final TeamCalls calls;
    private long interaction;

    HelpScreens(Help help) {
        this.help = help.own();
        calls = new CallsShown(help.here());
    }

    /// What the team is shown.
    TeamCalls calls() {
        return calls;
    }

    /// A screen is about to be shown: nothing of a call is left of a visitor who left.
    ///
    /// @param stay numbers the visitor's stay
    void shown(long stay) {
        if (stay != interaction) {
            interaction = stay;
            help.forget();
        }
    }

    /// Where « Aide » leads: to the call that is under way, if one is.
    HelpRoute door() {
        return help.state().underWay() ? new HelpRoute.Called(0) : new HelpRoute.Ask();
    }

    Parent view(HelpRoute route, Screen screen) {
        return new HelpView(new HelpViewModel(route, help, screen.navigator(), screen.texts()), screen);
    }
}
