package parvis.kiosk.ui.control;

import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/// Somebody needs help: a line that takes the place of where one is and what time it is, so that nothing else on the
/// screen moves.
public final class CallBanner extends HBox {
    /// @param words what is so
    /// @param ways what can be done, the way on first
    CallBanner(String words, List<Way> ways) {
        getStyleClass().add("call-banner");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new Pictogram(Glyph.BELL, "call-pictogram"), wide(new Words(words, "call-words")));
        for (var i = 0; i < ways.size(); i++) {
            getChildren().add(button(ways.get(i), i == 0 ? "first" : "other"));
        }
    }

    private static Pressable button(Way way, String which) {
        var content = row("call-content", new Words(way.label, "call-words").onOneLine());
        content.setAlignment(Pos.CENTER);
        return new Pressable(way.label, content, way.action, "call-button", which);
    }

    /// What is said, by the room that there is.
    ///
    /// @param sentence on two lines
    /// @param line on one
    /// @param brief in the fewest words
    /// @param ways what can be done, the way on first
    public record Content(String sentence, String line, String brief, List<Way> ways) {
        public Content {
            ways = List.copyOf(ways);
        }
    }

    /// What can be done.
    ///
    /// @param label what it is called
    /// @param action what it does
    public record Way(String label, Runnable action) {}
}
