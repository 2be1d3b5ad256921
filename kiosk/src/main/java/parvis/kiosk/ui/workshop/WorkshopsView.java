package parvis.kiosk.ui.workshop;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.BookRoute;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.ChoiceRow;
import parvis.kiosk.ui.control.DateBadge;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// *Ateliers*: full, moved and cancelled ones stay visible.
public final class WorkshopsView extends StackPane {
    private static final int ROWS = 2;

    private final WorkshopsViewModel model;
    private static final int MANY = 24;

    private final Screen screen;
    private final Texts texts;
    private final boolean few;

    /// @param model the sessions
    /// @param first the first entry of the page shown
    /// @param turned hears the first entry of the page turned to
    public WorkshopsView(WorkshopsViewModel model, Screen screen, int first, IntConsumer turned) {
        this.model = model;
        this.screen = screen;
        texts = screen.texts();
        few = screen.low() && !screen.roomy();
        var title = new Words(texts.get("workshops.title"), "title");
        if (model.none()) {
            var none = Notice.of(Glyph.CALENDAR, texts.get("workshops.none"), texts.get("workshops.none.then"), "sun");
            getChildren().add(column("screen", title, none));
            return;
        }
        var nodes = new ArrayList<Node>();
        if (few) {
            nodes.add(row("title-row", new Words(texts.get("workshops.title"), "heading").onOneLine(), wide(spans())));
        } else {
            nodes.add(title);
            nodes.add(spans());
            choices().ifPresent(nodes::add);
        }
        nodes.add(model.count() == 0 ? nothing() : list(first, turned));
        getChildren().add(column("screen", nodes.toArray(Node[]::new)));
    }

    /// Where few lines fit, subjects and levels stand behind one button beside the weeks.
    private EqualGrid spans() {
        var spans = new ArrayList<Pressable>();
        model.spans(few).stream().map(this::toggle).forEach(spans::add);
        if (few && !model.choices().isEmpty()) {
            spans.add(narrow());
        }
        var grid = new EqualGrid(spans.size(), spans);
        grid.getStyleClass().add("spans");
        return grid;
    }

    private Pressable narrow() {
        Runnable go = () -> screen.navigator().go(new BookRoute.Narrow(model.sought(), 0));
        return model.narrowed()
                ? BigButton.filled(texts.get("workshops.subjects.chosen"), go, "ink")
                : BigButton.outlined(texts.get("workshops.subjects"), go);
    }

    private Optional<ChoiceRow> choices() {
        var choices = model.choices();
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        var more = BigButton.outlinedOn(
                texts.get("workshops.more"),
                Glyph.NEXT,
                () -> screen.navigator().go(new BookRoute.Narrow(model.sought(), 0)));
        more.getStyleClass().add("choice");
        var buttons = choices.stream().map(this::toggle).toList();
        buttons.forEach(button -> button.getStyleClass().add("choice"));
        return Optional.of(new ChoiceRow(buttons, more, ROWS));
    }

    /// What is chosen is dark, and says so to who does not see it.
    private Pressable toggle(WorkshopsViewModel.Choice choice) {
        Runnable then = () -> screen.navigator().goInstead(new Route.Workshops(choice.then(), 0));
        var button = choice.chosen()
                ? BigButton.filled(choice.label(), then, "ink")
                : BigButton.outlined(choice.label(), then);
        if (choice.chosen()) {
            button.setAccessibleText(texts.get("workshops.chosen", choice.label()));
        }
        return button;
    }

    private Region list(int first, IntConsumer turned) {
        return screen.large() && model.count() > MANY ? some(first) : all(first, turned);
    }

    /// Large letters are turned leaf by leaf, and where a leaf ends is known once the cards are made: of a year's
    /// sessions some at a time.
    private Region some(int first) {
        var from = first / MANY * MANY;
        var to = Math.min(model.count(), from + MANY);
        var labels = Pages.labels(texts, false);
        var nodes = new ArrayList<Node>();
        if (from > 0) {
            nodes.add(BigButton.outlined(Glyph.PREVIOUS, labels.previous(), () -> turn(from - MANY)));
        }
        nodes.add(new Words(labels.position().of(from + 1, to, model.count()), "quiet"));
        nodes.add(PagedList.making(
                to - from, number -> card(model.entry(from + number)), 0, screen.low(), labels, _ -> {}));
        if (to < model.count()) {
            nodes.add(BigButton.outlinedOn(labels.next(), Glyph.NEXT, () -> turn(to)));
        }
        return column("screen", nodes.toArray(Node[]::new));
    }

    private void turn(int first) {
        screen.navigator().goInstead(new Route.Workshops(model.sought(), first));
    }

    private PagedList all(int first, IntConsumer turned) {
        return PagedList.making(
                model.count(),
                number -> card(model.entry(number)),
                first,
                screen.low(),
                Pages.labels(texts, screen.low()),
                turned);
    }

    private Region nothing() {
        var notice =
                Notice.of(Glyph.CALENDAR, texts.get("workshops.nothing"), texts.get("workshops.nothing.then"), "sun");
        var ways = new ArrayList<Pressable>();
        model.elsewhere().forEach(other -> ways.add(toggle(other)));
        ways.add(BigButton.outlined(
                texts.get("workshops.all"), () -> screen.navigator().goInstead(new Route.Workshops(0))));
        return Boxes.tall(column("screen", notice, new EqualGrid(screen.wide() ? ways.size() : 1, ways)));
    }

    /// The session, and beside it what one can do about it at once.
    private Region card(WorkshopsViewModel.Entry entry) {
        var lines = new ArrayList<Node>();
        lines.add(new Words(entry.title(), "strong"));
        lines.add(new Words(few ? entry.brief() : entry.details(), "quiet", "small"));
        entry.moved().ifPresent(moved -> lines.add(new Words(moved, "small", "attention")));
        lines.add(new Words(entry.seats(), entry.tone().style()));
        if (!entry.way().books()
                && !entry.how().isEmpty()
                && !(few && entry.moved().isPresent())) {
            lines.add(new Words(entry.how(), "small"));
        }
        var date = new DateBadge(entry.number(), entry.word(), entry.way() == Way.CANCELLED ? "cancelled" : "leaf");
        date.getStyleClass().add("leaf");
        var card = ListCard.leading(
                date,
                spoken(entry, few ? entry.brief() : entry.details()),
                () -> screen.navigator().go(new BookRoute.OneSession(entry.id())),
                lines.toArray(Node[]::new));
        return entry.way().books() ? row("session-entry", wide(card), button(entry)) : card;
    }

    private Pressable button(WorkshopsViewModel.Entry entry) {
        Runnable book = () -> screen.navigator().go(new BookRoute.Book(entry.id()));
        var button = entry.way() == Way.BOOK
                ? BigButton.filled(entry.how(), book, "blue")
                : BigButton.outlined(entry.how(), book);
        button.setAccessibleText(entry.how() + "\u202f: " + entry.title());
        button.getStyleClass().add("entry-button");
        button.setMaxHeight(Double.MAX_VALUE);
        return button;
    }

    private static String spoken(WorkshopsViewModel.Entry entry, String details) {
        var spoken = new StringBuilder(entry.title())
                .append(". ")
                .append(entry.word())
                .append(' ')
                .append(entry.number())
                .append(", ")
                .append(details)
                .append(". ");
        entry.moved().ifPresent(moved -> spoken.append(moved).append(". "));
        spoken.append(entry.seats());
        return entry.way().books() || entry.how().isEmpty()
                ? spoken.toString()
                : spoken.append(". ").append(entry.how()).toString();
    }
}
