package parvis.kiosk.ui.comfort;

import static parvis.kiosk.ui.control.Boxes.column;

import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Surface;
import parvis.kiosk.ui.control.Words;

/// *Accessibilité de cette borne*: what it can do for whom, and what of it was tried (EN 301 549, 12.1).
public final class AccessibilityView extends StackPane {
    private static final Pattern SENTENCE = Pattern.compile("(?<=\\.) ");

    private final Screen screen;

    /// @param first the first entry of the page shown
    /// @param turned hears the first entry of the page turned to
    public AccessibilityView(Screen screen, int first, IntConsumer turned) {
        this.screen = screen;
        var texts = screen.texts();
        var rows = AccessibilitySheet.rows();
        var list = PagedList.making(
                rows.size(),
                entry -> card(rows.get(entry)),
                first,
                screen.low(),
                Pages.labels(texts, screen.low()),
                turned);
        getChildren().add(column("screen", new Words(texts.get("access.title"), "title"), list));
    }

    private Region card(AccessibilitySheet.Row row) {
        var texts = screen.texts();
        var lines = column("card-lines");
        // Sentence by sentence: where letters are large one leaf may not hold them all.
        for (var sentence : SENTENCE.splitAsStream(row.sentence()).toList()) {
            lines.getChildren().add(new Words(texts.content(sentence), "strong"));
        }
        lines.getChildren().add(new Words(texts.get(AccessibilitySheet.key(row.standing())), "quiet"));
        var card = new Surface(lines);
        card.getStyleClass().addAll("card", "reading");
        return Heard.as(Heard.Way.TOGETHER, card);
    }
}
