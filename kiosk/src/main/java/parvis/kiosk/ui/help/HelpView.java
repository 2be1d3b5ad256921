package parvis.kiosk.ui.help;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Awaiting;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Ticking;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Words;

/// « J’ai besoin d’aide »: one thing to press, and then what becomes of it.
public final class HelpView extends StackPane implements Ticking, Awaiting {
    private final HelpViewModel model;
    private final Screen screen;

    /// @param model what is said
    public HelpView(HelpViewModel model, Screen screen) {
        this.model = model;
        this.screen = screen;
        model.state().addListener((_, _, now) -> show(now));
        show(model.state().get());
    }

    private void show(HelpViewModel.State state) {
        var mark = new Pictogram(glyph(state.mood()), "huge-pictogram", ink(state.mood()));
        var content = screen.low() ? low(state, mark) : high(state, mark);
        getChildren().setAll(content);
    }

    private Node high(HelpViewModel.State state, Pictogram mark) {
        var content = column("screen", Boxes.spring(), mark, new Words(state.title(), "huge", "centred"));
        state.lines().forEach(line -> content.getChildren().add(Heard.live(new Words(line, "help-line", "centred"))));
        content.getChildren().add(Boxes.spring());
        content.getChildren().addAll(buttons(state));
        content.getStyleClass().add("help");
        content.setAlignment(Pos.CENTER);
        return content;
    }

    /// Where few lines fit the pictogram stands beside the words.
    private Node low(HelpViewModel.State state, Pictogram mark) {
        var words = column("help-words", new Words(state.title(), "title"));
        state.lines().forEach(line -> words.getChildren().add(Heard.live(new Words(line))));
        var above = row("help-row", mark, wide(words));
        above.setAlignment(Pos.CENTER_LEFT);
        var content = column("screen", Boxes.spring(), above, Boxes.spring());
        content.getChildren().addAll(buttons(state));
        return content;
    }

    private List<Node> buttons(HelpViewModel.State state) {
        var buttons = new ArrayList<Node>();
        state.call().ifPresent(label -> buttons.add(BigButton.filled(Glyph.BELL, label, model::call, "slate")));
        state.stop().ifPresent(label -> buttons.add(BigButton.outlined(Glyph.CLOSE, label, model::stop)));
        return buttons;
    }

    private static Glyph glyph(HelpViewModel.Mood mood) {
        return switch (mood) {
            case QUIET, RINGS -> Glyph.BELL;
            case COMES -> Glyph.CHECK;
            case GO -> Glyph.PEOPLE;
        };
    }

    private static String ink(HelpViewModel.Mood mood) {
        return switch (mood) {
            case QUIET -> "slate-ink";
            case RINGS -> "blue-ink";
            case COMES -> "green-ink";
            case GO -> "warn-ink";
        };
    }

    @Override
    public void tick(Instant now) {
        model.look();
    }

    @Override
    public boolean awaiting() {
        return model.awaiting();
    }
}
