package parvis.kiosk.ui.voice;

import static parvis.kiosk.ui.control.Boxes.column;

import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.Words;

/// Said in words where the voice was asked for and cannot be: who helps sees it at once.
public final class VoicelessView extends StackPane {
    /// @param screen what all screens share
    public VoicelessView(Screen screen) {
        var texts = screen.texts();
        getChildren()
                .add(column(
                        "screen",
                        new Words(texts.get("voice.none"), "title"),
                        Notice.of(Glyph.INFO, texts.get("voice.none.what"), texts.get("voice.none.then"), "sun"),
                        BigButton.filled(Glyph.HOME, texts.get("bar.home"), screen.navigator()::home, "blue")));
    }
}
