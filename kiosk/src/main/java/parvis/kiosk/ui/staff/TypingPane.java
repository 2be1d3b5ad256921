package parvis.kiosk.ui.staff;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.DigitPad;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.OnScreenKeyboard;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.TypedKeys;
import parvis.kiosk.ui.control.Words;

/// Where a code is typed, by finger or by a real keyboard: letters and digits, or digits alone.
final class TypingPane extends StackPane {
    private static final String CARET = "_";
    private static final String ATTENTION = "attention";

    private final Words typed = new Words("", "typed");
    private final Words line = new Words("");
    private final Words dots = new Words("", "title", "centred");
    private final Node keys;
    private final Words turnWords = new Words("", "button-words");
    private final Screen screen;

    /// What a pane for typing says and does.
    ///
    /// @param title what is asked
    /// @param go the word on the button that goes on
    /// @param others other ways, at most two
    /// @param hand what typing does
    record Asked(String title, String go, List<Pressable> others, Hand hand) {}

    /// What typing does.
    interface Hand {
        void type(String character);

        void erase();

        /// Shows what is typed, or hides it.
        void turn();

        void go();
    }

    private TypingPane(Screen screen, Node keys, Hand hand) {
        this.screen = screen;
        this.keys = keys;
        TypedKeys.listen(this, hand::type, hand::erase, hand::go);
    }

    /// Four digits.
    static TypingPane digits(Asked asked, Screen screen) {
        var hand = asked.hand();
        var pad = new DigitPad(screen.texts().get("keyboard.erase"), asked.go(), hand::type, hand::erase, hand::go);
        var pane = new TypingPane(screen, pad, hand);
        var title = new Words(asked.title(), screen.low() ? "heading" : "title", "centred");
        var field = new StackPane(pane.dots);
        field.getStyleClass().addAll("card", "leading", "code-field");
        var line = pane.line;
        line.getStyleClass().add("centred");
        var others = buttons(asked.others());
        if (screen.low()) {
            var words = column("screen", Boxes.spring(), title, field, line, Boxes.spring(), others);
            words.setAlignment(Pos.CENTER);
            pane.getChildren().add(row("code-row", wide(words), wide(pad)));
        } else {
            pane.getChildren()
                    .add(column("screen", Boxes.spring(), title, field, line, tall(pad), others, Boxes.spring()));
        }
        return pane;
    }

    /// Letters and digits.
    static TypingPane letters(Asked asked, Screen screen) {
        var hand = asked.hand();
        var texts = screen.texts();
        var keyboard = new OnScreenKeyboard(
                new OnScreenKeyboard.Labels(
                        texts.get("keyboard.space"),
                        texts.get("keyboard.erase"),
                        texts.get("keyboard.digits"),
                        texts.get("keyboard.letters")),
                screen.low(),
                key -> press(key, hand));
        var pane = new TypingPane(screen, keyboard, hand);
        var field = new StackPane(wide(pane.typed));
        StackPane.setAlignment(pane.typed, Pos.CENTER_LEFT);
        field.getStyleClass().add("search-field");
        var turn = new Pressable(
                texts.get("staff.code.turn"), pane.turnWords, hand::turn, "button", "outlined", "ink", "turn");
        var go = BigButton.filled(asked.go(), hand::go, "green");
        pane.getChildren().add(screen.low() ? low(asked, pane, field, turn, go) : high(asked, pane, field, turn, go));
        return pane;
    }

    private static VBox low(Asked asked, TypingPane pane, Node field, Pressable turn, Pressable go) {
        var head = row("page-bar", wide(new Words(asked.title(), "heading")));
        head.getChildren().addAll(asked.others());
        return column(
                "screen", head, pane.line, row("page-bar", wide(field), turn, go), tall(Boxes.column("", pane.keys)));
    }

    private static VBox high(Asked asked, TypingPane pane, Node field, Pressable turn, Pressable go) {
        return column(
                "screen",
                new Words(asked.title(), "title"),
                pane.line,
                field,
                new EqualGrid(2, List.of(turn, go)),
                Boxes.spring(),
                pane.keys,
                buttons(asked.others()));
    }

    private static Node buttons(List<Pressable> others) {
        return others.isEmpty() ? new VBox() : new EqualGrid(others.size(), others);
    }

    private static void press(OnScreenKeyboard.Key key, Hand hand) {
        switch (key) {
            case OnScreenKeyboard.Key.Letter(var character) -> hand.type(character);
            case OnScreenKeyboard.Key.Erase() -> hand.erase();
        }
    }

    /// Shows how it stands.
    ///
    /// @param seen what was typed, or dots
    /// @param shown whether it is readable
    /// @param said what is so, and what one can do
    /// @param ready whether what is typed counts now
    /// @param wrong whether what is said is that something was wrong
    void show(String seen, boolean shown, String said, boolean ready, boolean wrong) {
        dots.say(seen.isEmpty() ? " " : seen);
        typed.say(seen + (ready ? CARET : ""));
        line.say(said);
        line.getStyleClass().remove(ATTENTION);
        if (wrong) {
            line.getStyleClass().add(ATTENTION);
        }
        turnWords.say(screen.texts().get(shown ? "staff.code.hide" : "staff.code.show"));
        keys.setVisible(ready);
    }
}
