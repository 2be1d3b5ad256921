package parvis.kiosk.ui.workshop;

import static parvis.kiosk.ui.control.Boxes.column;

import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.Words;

/// A session that the catalogue does not have any more.
public final class GoneView extends StackPane {
    /// It was there a moment ago.
    public GoneView(Screen screen) {
        var texts = screen.texts();
        var notice = Notice.of(Glyph.CALENDAR, texts.get("workshops.gone"), texts.get("workshops.gone.then"), "sun");
        var all = BigButton.filled(
                texts.get("workshops.all"), () -> screen.navigator().goInstead(new Route.Workshops(0)), "green");
        getChildren()
                .add(column("screen", new Words(texts.get("workshops.title"), "title"), notice, Boxes.spring(), all));
    }
}
