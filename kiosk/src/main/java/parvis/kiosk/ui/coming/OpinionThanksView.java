package parvis.kiosk.ui.coming;

import static parvis.kiosk.ui.control.Boxes.column;

import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Ticking;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Words;

/// « Merci », and whose turn it is.
public final class OpinionThanksView extends StackPane implements Ticking {
    private final OpinionThanksViewModel model;

    /// @param model what goes on
    public OpinionThanksView(OpinionThanksViewModel model, Screen screen) {
        this.model = model;
        var texts = screen.texts();
        var next = BigButton.filled(texts.get("opinion.next"), model::next, "rust");
        var undo = BigButton.outlined(Glyph.UNDO, texts.get("opinion.undo"), model::undo);
        var done = BigButton.outlined(texts.get("idle.done"), screen.navigator()::leave);
        var content = column(
                "screen",
                Boxes.spring(),
                new Pictogram(Glyph.CHECK, "huge-pictogram", "green-ink"),
                Heard.live(new Words(texts.get("thanks.title"), "huge", "centred")),
                new Words(texts.get("opinion.thanks"), "centred"),
                Boxes.spring(),
                new EqualGrid(screen.wide() ? 3 : 1, List.of(next, undo, done)));
        content.getStyleClass().add("thanks");
        content.setAlignment(Pos.CENTER);
        getChildren().add(content);
    }

    @Override
    public void tick(Instant now) {
        model.tick(now);
    }
}
