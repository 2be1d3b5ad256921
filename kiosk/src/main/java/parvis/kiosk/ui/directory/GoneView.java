package parvis.kiosk.ui.directory;

import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Gone;
import parvis.kiosk.ui.control.Notice;

/// The card of a place that the newest catalogue has no more.
public final class GoneView extends StackPane {
    /// @param screen what all screens share
    public GoneView(Screen screen) {
        var texts = screen.texts();
        getChildren()
                .add(Gone.of(
                        texts.get("home.places"),
                        Notice.of(Glyph.INFO, texts.get("place.gone"), texts.get("place.gone.then"), "plain"),
                        texts.get("places.all"),
                        () -> screen.navigator().goInstead(new Route.AllPlaces(0)),
                        "blue"));
    }
}
