package parvis.kiosk.ui.coming;

import static parvis.kiosk.ui.control.Boxes.column;

import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.Words;

/// What is so when the disk did not take a count, and what one can do. No thanks here.
public final class NotCountedView extends StackPane {
    /// @param route what was to be counted
    public NotCountedView(Route.NotCounted route, Screen screen) {
        var texts = screen.texts();
        var title = new Words(texts.get(route.visit() ? "failed.answer" : "failed.title"), "title");
        var notice = Notice.of(
                Glyph.WARNING,
                route.visit()
                        ? texts.get(
                                "failed.answer.what", texts.name(route.purpose().label()))
                        : texts.get("failed.what", texts.name(route.purpose().label())),
                texts.get("failed.then"),
                "sun");
        var again = BigButton.filled(
                texts.get("failed.again"), () -> screen.navigator().goInstead(new Route.Coming()), "rust");
        var home = BigButton.outlined(Glyph.HOME, texts.get("thanks.home"), screen.navigator()::home);
        var content = column("screen", title, notice, Boxes.spring());
        if (!route.visit()) {
            content.getChildren().add(again);
        }
        content.getChildren().add(home);
        getChildren().add(content);
    }
}
