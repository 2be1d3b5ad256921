package parvis.kiosk.ui.directory;

import static parvis.kiosk.ui.control.Boxes.column;

import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.Words;

/// In the place of a card that the team hid: it is being checked.
public final class HiddenView extends StackPane {
    /// @param name whose card it was
    public HiddenView(String name, Screen screen) {
        var texts = screen.texts();
        getChildren()
                .add(column(
                        "screen",
                        new Words(texts.name(name), "title"),
                        Notice.of(Glyph.INFO, texts.get("place.hidden"), texts.get("place.hidden.then"), "sun"),
                        BigButton.filled(
                                Glyph.LIST,
                                texts.get("places.all"),
                                () -> screen.navigator().goInstead(new Route.AllPlaces(0)),
                                "blue")));
    }
}
