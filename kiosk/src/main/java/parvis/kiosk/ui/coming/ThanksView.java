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
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// « Merci »
public final class ThanksView extends StackPane implements Ticking {
    private final ThanksViewModel model;
    private final Words title = new Words("", "huge", "centred");
    private final Words line = new Words("", "centred");
    private final Words left = new Words("", "quiet", "centred");
    private final Pressable undo;
    private final Screen screen;

    /// @param model what is said
    public ThanksView(ThanksViewModel model, Screen screen) {
        this.model = model;
        this.screen = screen;
        var texts = screen.texts();
        undo = BigButton.outlined(Glyph.UNDO, texts.get("thanks.undo.button"), model::undo);
        var done = BigButton.filled(texts.get("idle.done"), screen.navigator()::leave, "rust");
        var mark = new Pictogram(Glyph.CHECK, "huge-pictogram", "green-ink");
        var content = column(
                "screen",
                Boxes.spring(),
                mark,
                title,
                line,
                new Words(texts.get("first.kept"), "quiet", "centred"),
                Boxes.spring(),
                left,
                new EqualGrid(screen.low() ? 2 : 1, List.of(undo, done)));
        content.getStyleClass().add("thanks");
        content.setAlignment(Pos.CENTER);
        getChildren().add(content);
        Heard.live(title);
        Heard.live(line);
        model.state().addListener((_, _, now) -> say(now));
        say(model.state().get());
    }

    private void say(ThanksViewModel.State state) {
        title.say(state.title());
        line.say(state.line());
        undo.setVisible(state.undo().isPresent());
        left.say(state.undo().map(this::leaving).orElse(""));
    }

    /// Who wants nothing to move sees no seconds run.
    private String leaving(String seconds) {
        return screen.visit().calm().get() ? screen.texts().get("comfort.undo") : seconds;
    }

    @Override
    public void tick(Instant now) {
        model.tick(now);
    }
}
