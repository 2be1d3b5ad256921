package parvis.kiosk.ui.rights;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.QrCode;
import parvis.kiosk.ui.control.Words;

/// The list on a telephone or on paper: rights and doors, and nobody's name.
public final class TakeAwayView extends StackPane {
    /// @param model the list
    public TakeAwayView(TakeAwayViewModel model, Screen screen) {
        var texts = screen.texts();
        var pieces = new Pieces(screen);
        var words = column("notice-words", new Words(texts.get("rights.take.how"), "heading"));
        words.getChildren().add(new Words(texts.get("rights.take.nothing"), "quiet"));
        if (model.sensitive()) {
            words.getChildren().add(new Words(texts.get("rights.take.careful"), "attention"));
        }
        var code = new QrCode(model.takeAway(), texts.get("rights.take.spoken"));
        code.getStyleClass().add("large-qr");
        var box = screen.large() && !screen.upright()
                ? column("take-away", code, words)
                : row("take-away", code, wide(words));
        box.getStyleClass().add("wide-take");
        Heard.as(Heard.Way.TOGETHER, box);
        var said = Heard.live(new Words("", "strong"));
        var title = new Words(texts.get("rights.take"), screen.low() ? "heading" : "title");
        var content = screen.low()
                ? column("screen", row("title-row", title.onOneLine(), wide(said)), box)
                : column("screen", title, box, said);
        var ways = row("ways");
        if (model.prints()) {
            ways.getChildren()
                    .add(wide(BigButton.filled(
                            Glyph.PRINT, texts.get("rights.take.print"), () -> model.print(said::say), "plum")));
        }
        if (model.sensitive()) {
            ways.getChildren().add(wide(pieces.quit()));
        }
        content.getChildren().addAll(ways, Boxes.spring());
        getChildren().add(content);
    }
}
