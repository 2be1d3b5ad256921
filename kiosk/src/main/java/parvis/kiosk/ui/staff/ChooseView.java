package parvis.kiosk.ui.staff;

import static parvis.kiosk.ui.control.Boxes.column;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import parvis.kiosk.ui.Bare;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.Ticking;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;
import parvis.kiosk.ui.staff.ChooseViewModel.Kind;
import parvis.kiosk.ui.staff.ChooseViewModel.Step;

/// Codes are chosen, one question a screen.
public final class ChooseView extends StackPane implements Ticking, Bare {
    private final ChooseViewModel model;
    private final Screen screen;
    private final Texts texts;
    private final boolean alone;
    private @Nullable TypingPane pane;
    private @Nullable Step drawn;

    /// @param alone whether no controls stand at the bottom: the way back stands here
    public ChooseView(ChooseViewModel model, Screen screen, boolean alone) {
        this.model = model;
        this.screen = screen;
        this.alone = alone;
        texts = screen.texts();
        model.state().addListener((_, _, now) -> say(now));
        say(model.state().get());
    }

    private void say(ChooseViewModel.State now) {
        if (drawn != now.step() || now.step() == Step.EXPLAIN) {
            drawn = now.step();
            getChildren().setAll(draw(now));
        }
        if (pane != null) {
            pane.show(now.seen(), now.shown(), now.line(), now.ready(), now.wrong());
        }
    }

    private Node draw(ChooseViewModel.State now) {
        pane = switch (now.step()) {
            case EXPLAIN, MAKING -> null;
            case PROOF, DAY, AGAIN -> TypingPane.letters(asked(now.step()), screen);
            case SHORT -> TypingPane.digits(asked(now.step()), screen);
        };
        if (pane != null) {
            return pane;
        }
        return now.step() == Step.EXPLAIN
                ? explain(now.line())
                : column(
                        "screen",
                        Boxes.spring(),
                        new Words(texts.get("staff.choose.making"), "heading", "centred"),
                        Boxes.spring());
    }

    private TypingPane.Asked asked(Step step) {
        return new TypingPane.Asked(
                title(step),
                texts.get("staff.choose.next"),
                alone && screen.low() ? List.of(back()) : List.of(),
                new Typing());
    }

    private String title(Step step) {
        return switch (step) {
            case PROOF ->
                texts.get(model.kind() == Kind.RECOVER ? "staff.choose.sheet.title" : "staff.choose.present.title");
            case DAY -> texts.get("staff.choose.day.title");
            case AGAIN -> texts.get("staff.choose.again.title");
            case SHORT -> texts.get("staff.choose.short.title");
            case EXPLAIN, MAKING -> texts.get("staff.code.title");
        };
    }

    private Pressable back() {
        return BigButton.outlined(texts.get("bar.back"), model::back);
    }

    /// What is chosen, and what a lost code means, is said before.
    private Node explain(String failed) {
        var nodes = new ArrayList<Node>();
        nodes.add(new Words(explainTitle(), screen.low() ? "heading" : "title"));
        if (!failed.isEmpty()) {
            nodes.add(new Words(failed, "attention"));
        }
        explainHow().forEach(sentence -> nodes.add(new Words(sentence)));
        if (!few()) {
            nodes.add(new Words(texts.get("staff.choose.short.why"), "quiet"));
        }
        nodes.add(Notice.of(
                Glyph.WARNING,
                texts.get("staff.choose.lost"),
                texts.get(few() ? "staff.choose.lost.then.brief" : "staff.choose.lost.then"),
                "sun"));
        nodes.add(Boxes.spring());
        var begin = BigButton.filled(texts.get("staff.choose.begin"), model::go, "green");
        nodes.add(alone && screen.low() ? new EqualGrid(2, List.of(back(), begin)) : begin);
        return column("screen", nodes.toArray(Node[]::new));
    }

    /// Whether lines are few.
    private boolean few() {
        return screen.low() && !screen.roomy();
    }

    private String explainTitle() {
        return texts.get(
                switch (model.kind()) {
                    case FOUND -> "staff.choose.found.title";
                    case CHANGE -> "staff.choose.change.title";
                    case RECOVER -> "staff.choose.recover.title";
                    case START_OVER -> "staff.choose.over.title";
                });
    }

    private List<String> explainHow() {
        return switch (model.kind()) {
            case FOUND -> foundHow();
            case CHANGE -> List.of(texts.get("staff.choose.change.how"));
            case RECOVER -> List.of(texts.get("staff.choose.recover.how"));
            case START_OVER -> List.of(texts.get("staff.choose.over.how"));
        };
    }

    /// The three things that a team will have, each on its line where there are lines enough.
    private List<String> foundHow() {
        return few()
                ? List.of(texts.get("staff.choose.found.brief"))
                : List.of(
                        texts.get("staff.choose.found.day"),
                        texts.get("staff.choose.found.digits"),
                        texts.get("staff.choose.found.sheet"));
    }

    private final class Typing implements TypingPane.Hand {
        @Override
        public void type(String character) {
            model.type(character);
        }

        @Override
        public void erase() {
            model.erase();
        }

        @Override
        public void turn() {
            model.turn();
        }

        @Override
        public void go() {
            model.go();
        }
    }

    @Override
    public boolean bare() {
        return alone && screen.low();
    }

    @Override
    public void tick(Instant now) {
        model.tick(now);
    }
}
