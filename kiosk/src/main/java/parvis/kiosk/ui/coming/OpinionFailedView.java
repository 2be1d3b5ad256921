package parvis.kiosk.ui.coming;

import static parvis.kiosk.ui.control.Boxes.column;

import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.OpinionRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.Words;

/// The disk did not take an answer. No thanks here.
public final class OpinionFailedView extends StackPane {
    /// @param about what was asked about
    public OpinionFailedView(OpinionRoute.About about, Screen screen) {
        var texts = screen.texts();
        getChildren()
                .add(column(
                        "screen",
                        new Words(texts.get("failed.answer"), "title"),
                        Notice.of(Glyph.WARNING, texts.get("opinion.failed"), texts.get("opinion.failed.then"), "sun"),
                        Boxes.spring(),
                        BigButton.filled(
                                texts.get("failed.again"),
                                () -> screen.navigator().goInstead(new OpinionRoute.Ask(about)),
                                "rust"),
                        BigButton.outlined(Glyph.HOME, texts.get("thanks.home"), screen.navigator()::home)));
    }
}
