package parvis.kiosk.ui.rights;

import static parvis.kiosk.ui.control.Boxes.column;

import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.RightsRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.Words;

/// What the newest catalogue has no more.
public final class GoneView extends StackPane {
    /// @param screen what all screens share
    public GoneView(Screen screen) {
        var texts = screen.texts();
        getChildren()
                .add(column(
                        "screen",
                        new Words(texts.get("rights.title"), "title"),
                        Notice.of(Glyph.INFO, texts.get("rights.gone"), texts.get("rights.gone.then"), "plain"),
                        BigButton.filled(
                                Glyph.LIST,
                                texts.get("rights.all"),
                                () -> screen.navigator().goInstead(new RightsRoute.All(0)),
                                "plum")));
    }
}
