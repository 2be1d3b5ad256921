package parvis.kiosk.ui.staff.session;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Stepper;
import parvis.kiosk.ui.control.Words;

/// « Feuille de présence »: who came, the numbers beside, and closing. Where few lines fit the numbers have a page of
/// their own, and names stand in two columns: eight people are ticked without turning a page.
public final class PresenceView extends StaffPane {
    /// The longest word of a name that stands beside another one where few lines fit.
    private static final int LONGEST_BESIDE = 11;

    /// So many lines of names fit below a short title, and not one more.
    private static final int LINES_AT_MOST = 4;

    /// So many numbers stand below each other where few lines fit.
    private static final int FEW_NUMBERS = 3;

    private final PresenceViewModel model;
    private final PersonCard people;
    private int first;
    private boolean atNumbers;

    public PresenceView(PresenceViewModel model, Screen screen) {
        super(screen);
        this.model = model;
        people = new PersonCard(model, screen.texts());
        model.state().addListener((_, _, now) -> show(now));
        show(model.state().get());
    }

    private void show(PresenceState now) {
        if (!now.loaded()) {
            getChildren().clear();
        } else if (now.asked()) {
            getChildren().setAll(BookPanels.question(nobody(), screen));
        } else if (screen.roomy()) {
            beside(now);
        } else if (low) {
            inTurn(now);
        } else {
            below(now);
        }
    }

    private BookState.Question nobody() {
        return new BookState.Question(
                texts.get("sessions.nobody.title"),
                List.of(texts.get("sessions.nobody.what")),
                List.of(
                        new BookState.Way(texts.get("sessions.nobody.tick"), model::keepOpen, true),
                        new BookState.Way(texts.get("sessions.nobody.held"), model::close, false),
                        new BookState.Way(texts.get("sessions.nobody.cancel"), model::notHeld, false)));
    }

    private void below(PresenceState now) {
        var nodes = new ArrayList<Node>();
        nodes.add(column(
                "title-lines",
                new Words(now.title(), "title"),
                new Words(now.when() + ". " + help(now), "quiet", "small")));
        notice(now.said()).forEach(nodes::add);
        nodes.add(tall(names(now)));
        nodes.add(numbers(now));
        // In a line while eight names need the room, in words once they are ticked.
        nodes.add(summary(
                now, now.closed() ? now.counted().feeds() : now.counted().always()));
        nodes.add(buttons(2, ways(now).toArray(Node[]::new)));
        draw(nodes);
    }

    private void beside(PresenceState now) {
        var left = column("screen", head(now.title(), now.when() + ". " + help(now)), tall(names(now)));
        var right = new ArrayList<Node>();
        right.add(numbers(now));
        right.add(summary(now, now.counted().feeds()));
        notice(now.said()).forEach(right::add);
        right.add(Boxes.spring());
        right.add(buttons(2, ways(now).toArray(Node[]::new)));
        var numbers = column("screen", right.toArray(Node[]::new));
        numbers.getStyleClass().add("presence-numbers");
        getChildren().setAll(row("session-both", wide(left), numbers));
    }

    /// The names, then the numbers; on both what is counted so far, and what that always counts for.
    private void inTurn(PresenceState now) {
        var nodes = new ArrayList<Node>();
        nodes.add(briefly(now));
        nodes.add(tall(atNumbers ? numbers(now) : names(now)));
        var ways = new ArrayList<Pressable>();
        if (atNumbers) {
            ways.add(BigButton.outlined(texts.get("sessions.presence.names"), () -> turn(now, false)));
        } else {
            several(now).ifPresent(ways::add);
            ways.add(BigButton.outlined(texts.get("sessions.presence.others"), () -> turn(now, true)));
        }
        closing(now).ifPresent(ways::add);
        nodes.add(row("ways", ways.stream().map(Boxes::wide).toArray(Node[]::new)));
        draw(nodes);
    }

    private Node briefly(PresenceState now) {
        var counted = now.counted();
        var shown = counted.any() && (atNumbers || !now.closed());
        if (!atNumbers && now.said().isEmpty() && justFits(now)) {
            return head(now.title(), shown ? counted.people() : help(now));
        }
        var how = shown ? counted.brief() : help(now);
        var lines = column(
                "title-lines",
                new Words(now.title(), "heading"),
                new Words(now.said().isEmpty() ? how : now.said(), shown ? "strong" : "quiet", "small"));
        if (!counted.always().isEmpty()) {
            lines.getChildren().add(new Words(counted.always(), "quiet", "small"));
        }
        lines.setMinHeight(Region.USE_PREF_SIZE);
        return lines;
    }

    /// Eight people are ticked without turning a page: what their presence counts for is with the numbers then.
    private static boolean justFits(PresenceState now) {
        return now.title().length() <= SHORT_TITLE && pairs(now.rows()).size() == LINES_AT_MOST;
    }

    private void turn(PresenceState now, boolean toNumbers) {
        atNumbers = toNumbers;
        show(now);
    }

    private String help(PresenceState now) {
        if (now.closed()) {
            return texts.get("sessions.presence.closed");
        }
        return texts.get(now.locked() ? "sessions.names.locked" : "sessions.presence.help");
    }

    private Region names(PresenceState now) {
        if (now.rows().isEmpty()) {
            return column(
                    "screen",
                    Notice.of(
                            Glyph.PEOPLE,
                            texts.get("sessions.one.nobody"),
                            texts.get("sessions.presence.nobody.then"),
                            "plain"));
        }
        var lines = low ? pairs(now.rows()) : now.rows().stream().map(List::of).toList();
        var list = new PagedList(
                lines.stream().map(this::line).toList(), first, low, peopleAt(lines), turned -> first = turned);
        list.getStyleClass().add("roster");
        return list;
    }

    private Region line(List<PresenceState.Row> rows) {
        var cards = rows.stream().map(row -> people.of(row, low)).toList();
        if (cards.size() == 1) {
            return cards.getFirst();
        }
        var pair = new EqualGrid(cards.size(), cards);
        pair.getStyleClass().add("tight");
        return pair;
    }

    /// Two names beside each other where both fit: they stay where they are, whatever is ticked.
    private static List<List<PresenceState.Row>> pairs(List<PresenceState.Row> rows) {
        var lines = new ArrayList<List<PresenceState.Row>>();
        for (int i = 0; i < rows.size(); i++) {
            if (i + 1 < rows.size() && fitsBeside(rows.get(i)) && fitsBeside(rows.get(i + 1))) {
                lines.add(List.of(rows.get(i), rows.get(i + 1)));
                i++;
            } else {
                lines.add(List.of(rows.get(i)));
            }
        }
        return lines;
    }

    private static boolean fitsBeside(PresenceState.Row row) {
        var longest = Arrays.stream(row.who().split(" "))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return row.seats() == 1 && longest <= LONGEST_BESIDE;
    }

    /// Says people, where the list counts lines.
    private PagedList.Labels peopleAt(List<List<PresenceState.Row>> lines) {
        var labels = Pages.labels(texts, low);
        return new PagedList.Labels(
                labels.previous(),
                labels.next(),
                (from, to, _) ->
                        labels.position().of(upTo(lines, from - 1) + 1, upTo(lines, to), upTo(lines, lines.size())),
                labels.page());
    }

    private static int upTo(List<List<PresenceState.Row>> lines, int line) {
        return lines.stream().limit(line).mapToInt(List::size).sum();
    }

    private Region numbers(PresenceState now) {
        var numbers = now.numbers().stream().map(this::number).toList();
        return low && numbers.size() > FEW_NUMBERS
                ? new EqualGrid(2, numbers)
                : column("numbers", numbers.toArray(Node[]::new));
    }

    private Region number(PresenceState.Amount number) {
        var stepper = new Stepper(
                texts.get("sessions.number.less", number.label()),
                texts.get("sessions.number.more", number.label()),
                () -> model.step(number.what(), -1),
                () -> model.step(number.what(), 1));
        stepper.say(String.valueOf(number.value()));
        var line = new StackPane(row("card-row", wide(new Words(number.label())), stepper));
        line.getStyleClass().add("number-row");
        return line;
    }

    private Node summary(PresenceState now, String feeds) {
        var words = column("title-lines", new Words(now.counted().summary(), "strong", "small"));
        if (!feeds.isEmpty()) {
            words.getChildren().add(new Words(feeds, "quiet", "small"));
        }
        return words;
    }

    private List<Pressable> ways(PresenceState now) {
        var ways = new ArrayList<Pressable>();
        several(now).ifPresent(ways::add);
        if (now.can().print()) {
            ways.add(BigButton.outlined(texts.get("sessions.presence.print"), model::print));
        }
        closing(now).ifPresent(ways::add);
        return ways;
    }

    private Optional<Pressable> several(PresenceState now) {
        if (now.can().release()) {
            return Optional.of(BigButton.outlined(texts.get("sessions.presence.release"), model::release));
        }
        return now.can().all()
                ? Optional.of(BigButton.outlined(texts.get("sessions.presence.all"), model::all))
                : Optional.empty();
    }

    private Optional<Pressable> closing(PresenceState now) {
        if (now.can().close()) {
            return Optional.of(BigButton.filled(texts.get("sessions.presence.close"), model::close, "green"));
        }
        return now.closed()
                ? Optional.of(BigButton.outlined(texts.get("sessions.presence.reopen"), model::reopen))
                : Optional.empty();
    }
}
