package parvis.kiosk.ui;

import java.util.Optional;
import javafx.scene.Parent;

/// Turns a route into a screen. The composition root implements it: no other class knows all screens.
public interface Screens {
    /// The screen of that route.
    Parent view(Route route, Screen screen);

    /// Where this terminal stands, as far as it knows by now.
    Where where();

    /// The door to the team's screens.
    StaffLock staff();

    /// Whether this terminal can speak that language: « Écouter » is shown, and turns [Visit#speech()].
    default boolean speaks(Language language) {
        return false;
    }

    /// Where « Aide » leads, on a terminal from which somebody can be called.
    Optional<Route> help();

    /// The calls of the place, for its team.
    TeamCalls calls();

    /// Where a terminal stands.
    ///
    /// @param place the place's name
    /// @param territory the town
    record Where(String place, String territory) {}
}
