package parvis.kiosk.ui.book;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.time.Instant;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import parvis.kiosk.booking.BookingCode;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Stepwise;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.Ticking;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.CodePad;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.TypedKeys;
import parvis.kiosk.ui.control.Words;

/// « Ma réservation ».
public final class MineView extends StackPane implements Stepwise, Ticking {
    private static final int FEW_COLUMNS = 6;
    private static final int MANY_COLUMNS = 10;
    private static final String CARET = "_";

    private final MineViewModel model;
    private final Screen screen;
    private final Texts texts;
    private final Words typed = new Words("", "typed", "code-typed", "centred");
    private final Words said = Heard.live(new Words(""));
    private String standing = "";
    private final Words title;
    private final Node typing;

    /// @param model the code, and what it stands for
    public MineView(MineViewModel model, Screen screen) {
        this.model = model;
        this.screen = screen;
        texts = screen.texts();
        title = Heard.live(new Words(texts.get("mine.title"), screen.low() ? "heading" : "title"));
        typing = typing();
        model.state().addListener((_, _, now) -> show(now));
        show(model.state().get());
    }

    private Node typing() {
        var pad = new CodePad(
                BookingCode.ALPHABET,
                screen.low() || (screen.large() && !screen.upright()) ? MANY_COLUMNS : FEW_COLUMNS,
                texts.get("keyboard.erase"),
                texts.get("mine.look"),
                model::type,
                model::erase,
                model::look);
        var field = Heard.field(
                new Heard.Field(texts.get("mine.title"), () -> standing, Heard.Privacy.ON_DEMAND),
                new StackPane(typed));
        field.getStyleClass().addAll("card", "leading", "code-field", "mine");
        var pane = new StackPane(
                screen.low()
                        ? column("screen", row("page-bar", wide(column("title-lines", title, said)), field), tall(pad))
                        : column("screen", title, said, tall(column("together", field, tall(pad)))));
        TypedKeys.listen(pane, model::strike, model::erase, model::look);
        return pane;
    }

    private void show(MineState now) {
        switch (now) {
            case MineState.Empty() -> {
                typed.say("");
                standing = "";
                put(new StackPane());
            }
            case MineState.Typing writing -> write(writing);
            case MineState.Told told -> put(told(told));
        }
    }

    /// The keys stand while one writes: only the words change.
    private void write(MineState.Typing now) {
        standing = now.typed();
        typed.say(now.typed().length() <= BookingCode.LENGTH ? now.typed() + CARET : now.typed());
        said.say(now.said());
        said.getStyleClass().setAll("words", now.wrong() ? "attention" : "quiet");
        title.setVisible(!screen.low() || !now.wrong());
        title.setManaged(title.isVisible());
        if (!getChildren().contains(typing)) {
            put(typing);
        }
    }

    private void put(Node panel) {
        getChildren().stream().filter(old -> !old.equals(typing)).forEach(Blank::all);
        getChildren().setAll(panel);
    }

    private Node told(MineState.Told now) {
        var head = Heard.live(
                new Words(now.title(), screen.low() ? "heading" : "title", now.good() ? "good" : "attention"));
        var lines = column("done-lines");
        lines.getStyleClass().addAll("card", "close");
        now.lines().forEach(line -> lines.getChildren().add(Heard.live(new Words(line))));
        var nodes = new ArrayList<Node>();
        nodes.add(head);
        if (!now.lines().isEmpty()) {
            nodes.add(lines);
        }
        if (!now.said().isEmpty()) {
            nodes.add(Heard.live(new Words(now.said(), "attention")));
        }
        nodes.add(Boxes.spring());
        var ways = now.ways().stream().map(BookPanels::way).toList();
        nodes.add(new EqualGrid(screen.wide() ? ways.size() : 1, ways));
        return column("screen", nodes.toArray(Node[]::new));
    }

    @Override
    public boolean back() {
        return model.back();
    }

    @Override
    public void tick(Instant now) {
        model.tick(now);
    }
}
