package parvis.kiosk.ui;

import javafx.scene.Parent;

/// Turns a route into a screen. The composition root implements it: no other class knows all screens.
public interface Screens {
    /// The screen of that route.
    Parent view(Route route, Screen screen);

    /// Where this terminal stands, as far as it knows by now.
    Where where();

    /// Whether there is a door to staff screens.
    boolean staffDoor();

    /// Where a terminal stands.
    ///
    /// @param place the place's name
    /// @param territory the town
    record Where(String place, String territory) {}
}
