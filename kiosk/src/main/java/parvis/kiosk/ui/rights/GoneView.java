package parvis.kiosk.ui.rights;

import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.RightsRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Gone;
import parvis.kiosk.ui.control.Notice;

/// What the newest catalogue has no more.
public final class GoneView extends StackPane {
    /// @param screen what all screens share
    public GoneView(Screen screen) {
        var texts = screen.texts();
        getChildren()
                .add(Gone.of(
                        texts.get("rights.title"),
                        Notice.of(Glyph.INFO, texts.get("rights.gone"), texts.get("rights.gone.then"), "plain"),
                        texts.get("rights.all"),
                        () -> screen.navigator().goInstead(new RightsRoute.All(0)),
                        "plum"));
    }
}
