package parvis.kiosk.ui.coming;

import static parvis.kiosk.ui.control.Boxes.column;

import java.util.List;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Surface;
import parvis.kiosk.ui.control.Words;

/// « Est-ce votre première fois cette année ? »
public final class FirstTimeView extends StackPane {
    /// @param model the question
    public FirstTimeView(FirstTimeViewModel model, Screen screen) {
        var texts = screen.texts();
        var yes = BigButton.filled(texts.get("first.yes"), model::yes, "rust");
        var no = BigButton.filled(texts.get("first.no"), model::no, "rust");
        var unknown = BigButton.outlined(texts.get("first.unknown"), model::no);
        List.of(yes, no, unknown).forEach(button -> button.getStyleClass().add("answer"));
        var about = new Words(model.about(), "strong", "rust-ink");
        var question = new Words(texts.get("first.question"), "title");
        var answers = new EqualGrid(screen.low() ? 3 : 1, List.of(yes, no, unknown));
        var kept = new Surface(new Words(texts.get("first.kept")));
        kept.getStyleClass().addAll("notice", "rust-soft");
        getChildren()
                .add(column(
                        "screen",
                        column("title-lines", about, question),
                        Boxes.spring(),
                        answers,
                        Boxes.spring(),
                        kept,
                        Boxes.spring()));
    }
}
