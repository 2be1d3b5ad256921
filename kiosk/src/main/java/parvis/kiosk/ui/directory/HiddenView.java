package parvis.kiosk.ui.directory;

import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Gone;
import parvis.kiosk.ui.control.Notice;

/// In the place of a card that the team hid: it is being checked.
public final class HiddenView extends StackPane {
    /// @param name whose card it was
    public HiddenView(String name, Screen screen) {
        var texts = screen.texts();
        getChildren()
                .add(Gone.of(
                        texts.name(name),
                        Notice.of(Glyph.INFO, texts.get("place.hidden"), texts.get("place.hidden.then"), "sun"),
                        texts.get("places.all"),
                        () -> screen.navigator().goInstead(new Route.AllPlaces(0)),
                        "blue"));
    }
}
