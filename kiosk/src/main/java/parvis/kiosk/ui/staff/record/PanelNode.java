package parvis.kiosk.ui.staff.record;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.DigitPad;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.OnScreenKeyboard;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.TypedKeys;
import parvis.kiosk.ui.control.Words;

/// A panel as it is seen.
final class PanelNode {
    private static final String CARET = "_";
    private static final List<String> SIGNS = List.of(".", ",", ":", "@", "+");

    private final Words typed = new Words("", "typed");
    private final Screen screen;
    private final Region node;
    private Panel panel;

    /// @param first which choice stands first on the page shown
    /// @param turned hears the page turned to
    PanelNode(Panel panel, Screen screen, int first, IntConsumer turned) {
        this.panel = panel;
        this.screen = screen;
        node = switch (panel) {
            case Panel.Pad pad -> pad(pad);
            case Panel.Picker picker -> picker(picker, first, turned);
            case Panel.Writing writing -> writing(writing);
            case Panel.Said said -> said(said);
        };
        show(panel);
    }

    Region node() {
        return node;
    }

    /// Shows what was typed meanwhile; only for a panel of the same kind.
    void show(Panel now) {
        panel = now;
        switch (now) {
            case Panel.Pad pad -> typed.say(pad.typed().isEmpty() ? "0" : pad.typed());
            case Panel.Writing writing -> typed.say(writing.typed() + CARET);
            case Panel.Picker _, Panel.Said _ -> {}
        }
    }

    private Region pad(Panel.Pad pad) {
        var texts = screen.texts();
        var keys = new DigitPad(
                texts.get("record.pad.erase"),
                texts.get("record.pad.done"),
                digit -> ((Panel.Pad) panel).digit().accept(digit),
                () -> ((Panel.Pad) panel).erase().run(),
                () -> ((Panel.Pad) panel).done().run());
        var head = column("screen", new Words(pad.label(), "heading"), field());
        return screen.wide() ? tall(row("cell-row", wide(head), wide(keys))) : tall(column("screen", head, keys));
    }

    private StackPane field() {
        var field = new StackPane(typed);
        field.getStyleClass().add("search-field");
        return field;
    }

    private Region picker(Panel.Picker picker, int first, IntConsumer turned) {
        var columns = screen.roomy() ? 3 : 2;
        var choices = picker.choices();
        var list = Grids.paged(columns, choices.size(), at -> choice(choices.get(at)), first, screen, turned);
        return tall(column(
                "screen",
                row("cell-row", wide(new Words(picker.label(), "heading")), Grids.button(picker.done(), screen.low())),
                list));
    }

    private static Pressable choice(Panel.Choice choice) {
        var content = row("card-row");
        if (choice.chosen()) {
            content.getChildren().add(new Pictogram(Glyph.CHECK, "button-pictogram"));
        }
        content.getChildren().add(wide(new Words(choice.label(), "strong")));
        return new Pressable(
                choice.label(),
                content,
                choice.touch(),
                choice.chosen()
                        ? new String[] {"button", "filled", "teal", "choice"}
                        : new String[] {"button", "outlined", "ink", "choice"});
    }

    private Region writing(Panel.Writing writing) {
        var texts = screen.texts();
        var labels = new OnScreenKeyboard.Labels(
                texts.get("keyboard.space"),
                texts.get("keyboard.erase"),
                texts.get("keyboard.digits"),
                texts.get("keyboard.letters"));
        var words = new OnScreenKeyboard.Writing(
                texts.get("sessions.keyboard.accents"), texts.get("sessions.keyboard.capital"));
        var keyboard = OnScreenKeyboard.writing(labels, words, screen.low(), this::key);
        var done = Act.main(writing.done().label(), this::done);
        var acts = List.of(Grids.button(writing.cancel(), screen.low()), Grids.button(done, screen.low()));
        Region whole;
        if (screen.low()) {
            acts.forEach(act -> act.setMinWidth(Region.USE_PREF_SIZE));
            whole = column(
                    "screen",
                    row("cell-row", wide(new Words(writing.label(), "heading")), acts.getFirst(), acts.getLast()),
                    row("cell-row", wide(field()), signs()),
                    tall(keyboard));
        } else {
            whole = column(
                    "screen",
                    new Words(writing.label(), "heading"),
                    field(),
                    new EqualGrid(2, acts),
                    Boxes.spring(),
                    signs(),
                    keyboard);
        }
        TypedKeys.listen(
                whole,
                character -> key(new OnScreenKeyboard.Key.Letter(character)),
                () -> key(new OnScreenKeyboard.Key.Erase()),
                this::done);
        return tall(whole);
    }

    /// Keeps what stands there now, and not what stood there when the button was drawn.
    private void done() {
        ((Panel.Writing) panel).done().run().run();
    }

    private void key(OnScreenKeyboard.Key key) {
        ((Panel.Writing) panel).key().accept(key);
    }

    /// What addresses and numbers are written with.
    private Region signs() {
        var keys = SIGNS.stream()
                .map(sign -> new Pressable(
                        screen.texts().get("record.signs.spoken", sign),
                        new Words(sign, "key-letter", "centred"),
                        () -> key(new OnScreenKeyboard.Key.Letter(sign)),
                        "key"))
                .toList();
        var grid = new EqualGrid(keys.size(), keys);
        grid.getStyleClass().add("signs");
        grid.setMinWidth(Region.USE_PREF_SIZE); // beside the field, not below each other
        return grid;
    }

    private Region said(Panel.Said said) {
        var acts =
                said.acts().stream().map(act -> Grids.button(act, screen.low())).toList();
        return tall(column(
                "screen", Notice.of(Glyph.INFO, said.what(), said.then(), "sun"), new EqualGrid(acts.size(), acts)));
    }
}
