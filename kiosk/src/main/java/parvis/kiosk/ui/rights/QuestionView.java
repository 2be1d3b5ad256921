package parvis.kiosk.ui.rights;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parvis.kiosk.rights.Answer;
import parvis.kiosk.ui.RightsRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// One question, three answers, how many are left, and what happens to the answers.
public final class QuestionView extends StackPane {
    private static final int ANSWERS = 3;

    private final QuestionViewModel model;
    private final Screen screen;
    private final Pieces pieces;

    /// @param model the question
    public QuestionView(QuestionViewModel model, Screen screen) {
        this.model = model;
        this.screen = screen;
        pieces = new Pieces(screen);
        getChildren().add(screen.low() ? beside() : below());
    }

    private VBox below() {
        var content = column("screen", column("title-lines", event(), question()));
        model.explained().forEach(word -> content.getChildren().add(new Words(word, "quiet")));
        content.getChildren()
                .addAll(
                        Boxes.spring(),
                        answers(1),
                        progress(),
                        Boxes.spring(),
                        pieces.orients("rights.kept", "rights.orients"),
                        Boxes.spring(),
                        ways());
        return content;
    }

    private VBox beside() {
        var head = row("title-row", wide(event()), progress());
        var content = column("screen", head, question());
        model.explained().forEach(word -> content.getChildren().add(new Words(word, "quiet")));
        content.getChildren()
                .addAll(answers(ANSWERS), new Words(screen.texts().get("rights.kept")), Boxes.spring(), ways());
        return content;
    }

    private Words event() {
        return new Words(model.event(), "strong", "plum-ink");
    }

    private Words question() {
        return new Words(model.question(), screen.low() ? "heading" : "title");
    }

    private EqualGrid answers(int columns) {
        var texts = screen.texts();
        var yes = answer(BigButton.filled(texts.get("rights.yes"), () -> model.answer(Answer.YES), "plum"));
        var no = answer(BigButton.filled(texts.get("rights.no"), () -> model.answer(Answer.NO), "plum"));
        var unknown = answer(BigButton.outlined(texts.get("rights.unknown"), () -> model.answer(Answer.UNKNOWN)));
        return new EqualGrid(columns, List.of(yes, no, unknown));
    }

    private Pressable answer(Pressable button) {
        if (!screen.low()) {
            button.getStyleClass().add("answer");
        }
        return button;
    }

    /// A bar each question, and the same in words: colour alone says nothing.
    private HBox progress() {
        var bars = row("progress");
        for (var i = 0; i < model.questions(); i++) {
            var bar = new Region();
            bar.getStyleClass().addAll("progress-bar", i <= model.number() ? "done" : "left");
            bars.getChildren().add(bar);
        }
        bars.getChildren().add(new Words(model.progress(), "quiet").onOneLine());
        return Heard.as(Heard.Way.TOGETHER, bars);
    }

    private Node ways() {
        var texts = screen.texts();
        var low = screen.low();
        var skip = BigButton.outlined(texts.get(low ? "rights.skip.brief" : "rights.skip"), model::skip);
        var all = BigButton.outlined(
                texts.get(low ? "rights.all.title" : "rights.all"),
                () -> screen.navigator().go(new RightsRoute.All(0)));
        if (!model.sensitive()) {
            return row("ways", wide(skip), wide(all));
        }
        return low
                ? row("ways", wide(skip), wide(all), pieces.quit())
                : column("ways-lines", row("ways", wide(skip), wide(all)), row("ways", wide(pieces.quit())));
    }
}
