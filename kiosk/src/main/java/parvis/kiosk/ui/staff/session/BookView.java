package parvis.kiosk.ui.staff.session;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.DigitPad;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Stepper;
import parvis.kiosk.ui.control.TypedKeys;
import parvis.kiosk.ui.control.Words;

/// « Réserver ». The form stands while one writes: only its words change.
public final class BookView extends StaffPane {
    private static final String CARET = "_";

    private final BookViewModel model;
    private final Words which = new Words("", "strong");
    private final Words free = new Words("");
    private final Words line = new Words("", "small");
    private final Words name = new Words("", "typed");
    private final Words phone = new Words("", "strong");
    private final Pressable nameField;
    private final Pressable phoneField;
    private final Words groupWords = new Words("", "button-words");
    private final Stepper seats;
    private final Pressable more;
    private final HBox many;
    private final StackPane keys = new StackPane();
    private final Node form;
    private final Node letters;
    private final Node digits;

    public BookView(BookViewModel model, Screen screen) {
        super(screen);
        this.model = model;
        nameField = field(texts.get("sessions.book.name"), name, () -> model.turn(false));
        phoneField = field(texts.get("sessions.book.phone"), phone, () -> model.turn(true));
        seats = new Stepper(
                texts.get("sessions.book.less"),
                texts.get("sessions.book.more"),
                () -> model.seats(-1),
                () -> model.seats(1));
        seats.getStyleClass().add("stepper-words");
        letters = Keyboards.writing(screen, model::key);
        digits = new DigitPad(
                texts.get("keyboard.erase"),
                texts.get("sessions.book.letters"),
                model::digit,
                model::erase,
                () -> model.turn(false));
        more = BigButton.outlined(texts.get("papers.notice.more"), model::more);
        more.setMinWidth(USE_PREF_SIZE);
        many = low ? row("book-row", seats, groupToggle(), wide(go())) : row("book-row", seats, wide(go()));
        form = low ? lowForm() : highForm();
        TypedKeys.listen(this, model::type, model::erase, model::book);
        model.state().addListener((_, _, now) -> show(now));
        show(model.state().get());
    }

    private static Pressable field(String spoken, Words words, Runnable action) {
        return new Pressable(spoken, words, action, "search-field", "book-field");
    }

    private Node highForm() {
        return column(
                "screen",
                head(texts.get("sessions.book.title"), texts.get("sessions.book.help")),
                column("title-lines", which, free),
                row("book-row", wide(line), more),
                nameField,
                row("book-row", wide(phoneField), groupToggle()),
                many,
                Boxes.spring(),
                keys);
    }

    private Node lowForm() {
        return column(
                "screen",
                row("book-row", wide(column("book-top", which, line)), more),
                row("book-row", wide(nameField), phoneField),
                many,
                tall(keys));
    }

    private Pressable groupToggle() {
        var toggle = new Pressable(
                texts.get("sessions.book.group"), groupWords, model::group, "button", "outlined", "ink", "toggle");
        toggle.getStyleClass().add("group-toggle");
        return toggle;
    }

    private Pressable go() {
        return BigButton.filled(texts.get("sessions.book.go"), model::book, "blue");
    }

    private void show(BookState now) {
        switch (now) {
            case BookState.Empty() -> getChildren().clear();
            case BookState.Form writing -> write(writing);
            case BookState.Question asked -> getChildren().setAll(BookPanels.question(asked, screen));
            case BookState.Done done -> getChildren().setAll(BookPanels.done(done, model, screen));
        }
    }

    private void write(BookState.Form now) {
        which.say(low ? now.title() : now.session());
        free.say(now.free());
        free.getStyleClass().setAll("words", now.tone().style());
        name.say(caret(now.name(), !now.atPhone(), texts.get("sessions.book.name")));
        phone.say(caret(spaced(now.phone()), now.atPhone(), texts.get("sessions.book.phone")));
        seats.say(texts.get("sessions.book.seats", now.seats()));
        groupWords.say(texts.get(now.group() ? "sessions.book.group.yes" : "sessions.book.group"));
        var problem = !now.problem().isEmpty();
        line.say(problem ? now.problem() : texts.get(low ? "sessions.notice.brief" : "sessions.notice"));
        for (var node : List.of(many, which, more)) {
            node.setVisible(!low || !now.atPhone());
            node.setManaged(node.isVisible());
        }
        line.getStyleClass().setAll("words", "small", problem ? "attention" : "quiet");
        var wanted = now.atPhone() ? digits : letters;
        if (!keys.getChildren().contains(wanted)) {
            keys.getChildren().setAll(wanted);
        }
        if (!getChildren().contains(form)) {
            getChildren().setAll(form);
        }
    }

    private static String caret(String text, boolean here, String prompt) {
        if (here) {
            return text.isEmpty() ? prompt + " " + CARET : text + CARET;
        }
        return text.isEmpty() ? prompt : text;
    }

    private static String spaced(String digits) {
        return digits.startsWith("+") ? digits : digits.replaceAll("(..)(?=.)", "$1 ");
    }
}
