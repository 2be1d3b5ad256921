package parvis.kiosk.ui.book;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Keys;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.DigitPad;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.OnScreenKeyboard;
import parvis.kiosk.ui.control.Surface;
import parvis.kiosk.ui.control.TypedKeys;
import parvis.kiosk.ui.control.Words;

/// Where a name or a number is typed: what is asked, what stands there, the keys.
final class TypingPanel extends StackPane {
    private static final String CARET = "_";

    private final Words typed = new Words("", "typed");
    private final Words said = Heard.live(new Words(""));
    private String standing = "";

    private TypingPanel(BookViewModel model) {
        TypedKeys.listen(this, model::type, model::erase, model::on);
    }

    static TypingPanel name(BookViewModel model, Screen screen) {
        var texts = screen.texts();
        var panel = new TypingPanel(model);
        var title = Heard.live(new Words(texts.get("book.name.title"), screen.low() ? "heading" : "title"));
        var keys = keyboard(model, screen);
        var on = BigButton.filled(texts.get("book.on"), model::on, "blue");
        if (screen.large()) {
            panel.getChildren()
                    .add(column("screen", title, panel.said, column("together", panel.field(title.said()), keys), on));
            return panel;
        }
        panel.getChildren()
                .add(
                        screen.low() && !screen.roomy()
                                ? column(
                                        "screen",
                                        row("page-bar", wide(title), panel.said),
                                        row("page-bar", wide(panel.field(title.said())), on),
                                        tall(keys))
                                : column(
                                        "screen",
                                        title,
                                        panel.said,
                                        panel.field(title.said()),
                                        Boxes.spring(),
                                        keys,
                                        on));
        return panel;
    }

    static TypingPanel phone(BookViewModel model, Screen screen) {
        var texts = screen.texts();
        var panel = new TypingPanel(model);
        var title = Heard.live(new Words(texts.get("book.phone.title"), screen.low() ? "heading" : "title"));
        var pad =
                new DigitPad(texts.get("keyboard.erase"), texts.get("book.on"), model::digit, model::erase, model::on);
        var without = BigButton.outlined(texts.get("book.phone.without"), model::withoutPhone);
        if (screen.wide()) {
            var left = column("screen", title, panel.said, panel.field(title.said()), Boxes.spring(), without);
            left.getStyleClass().add("left-column");
            panel.getChildren().add(row("code-row", left, wide(pad)));
        } else {
            panel.getChildren().add(column("screen", title, panel.said, panel.field(title.said()), tall(pad), without));
        }
        return panel;
    }

    private static Node keyboard(BookViewModel model, Screen screen) {
        Texts texts = screen.texts();
        return new OnScreenKeyboard(
                new OnScreenKeyboard.Labels(
                        texts.get("keyboard.space"),
                        texts.get("keyboard.erase"),
                        texts.get("keyboard.digits"),
                        texts.get("keyboard.letters")),
                Optional.of(new OnScreenKeyboard.Writing(texts.get("keyboard.accents"), texts.get("keyboard.capital"))),
                Keys.shape(screen, screen.low() && !screen.roomy()),
                model::key);
    }

    /// Who hears and does not see is told how many letters there are, and spelled them on demand.
    private StackPane field(String label) {
        var field = Heard.field(new Heard.Field(label, () -> standing, Heard.Privacy.ON_DEMAND), new Surface(typed));
        StackPane.setAlignment(typed, Pos.CENTER_LEFT);
        field.getStyleClass().add("search-field");
        return field;
    }

    void show(BookState.Typing now) {
        standing = now.typed();
        typed.say(standing + CARET);
        said.say(now.said());
        said.getStyleClass().setAll("words", now.wrong() ? "attention" : "quiet");
    }
}
