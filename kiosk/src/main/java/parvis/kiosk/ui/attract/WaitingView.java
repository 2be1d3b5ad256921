package parvis.kiosk.ui.attract;

import static parvis.kiosk.ui.control.Boxes.column;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Bare;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Words;

/// A new terminal that has no catalogue yet: what it waits for, and whom to tell when it waits too long.
public final class WaitingView extends StackPane implements Bare {
    /// @param terminal the name that a technician asks for
    public WaitingView(String terminal, Screen screen) {
        var texts = screen.texts();
        var content = column(
                "screen",
                Boxes.spring(),
                new Pictogram(Glyph.WAIT, "huge-pictogram", "blue-ink"),
                new Words(texts.get("waiting.title"), "title", "centred"),
                new Words(texts.get("waiting.what"), "centred"),
                Boxes.spring(),
                Notice.of(Glyph.INFO, texts.get("waiting.long"), texts.get("waiting.long.then", terminal), "plain"));
        content.setAlignment(Pos.CENTER);
        getChildren().add(content);
    }
}
