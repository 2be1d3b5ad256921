package parvis.kiosk.ui.staff.session;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Stepper;
import parvis.kiosk.ui.control.Words;

/// « Feuille de présence »: who came, the numbers beside, and closing. Where few lines fit the numbers have a page of
/// their own, and names stand in two columns: eight people are ticked without turning a page.
public final class PresenceView extends StaffPane {
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
        nodes.add(summary(now));
        nodes.add(buttons(2, ways(now).toArray(Node[]::new)));
        draw(nodes);
    }

    private void beside(PresenceState now) {
        var left = column("screen", head(now.title(), now.when() + ". " + help(now)), tall(names(now)));
        var right = new ArrayList<Node>();
        right.add(numbers(now));
        right.add(summary(now));
        notice(now.said()).forEach(right::add);
        right.add(Boxes.spring());
        right.add(buttons(2, ways(now).toArray(Node[]::new)));
        var numbers = column("screen", right.toArray(Node[]::new));
        numbers.getStyleClass().add("presence-numbers");
        getChildren().setAll(row("session-both", wide(left), numbers));
    }

    /// The names, then the numbers.
    private void inTurn(PresenceState now) {
        var nodes = new ArrayList<Node>();
        nodes.add(head(now.title(), now.said().isEmpty() ? help(now) : now.said()));
        nodes.add(atNumbers ? tall(atNumbers(now)) : tall(names(now)));
        var ways = new ArrayList<Pressable>();
        if (atNumbers) {
            ways.add(BigButton.outlined(texts.get("sessions.presence.names"), () -> turn(now, false)));
        } else {
            several(now).ifPresent(ways::add);
            ways.add(BigButton.outlined(texts.get("sessions.presence.others"), () -> turn(now, true)));
        }
        closing(now).ifPresent(ways::add);
        nodes.add(buttons(ways.size(), ways.toArray(Node[]::new)));
        draw(nodes);
    }

    private Region atNumbers(PresenceState now) {
        var numbers = column("screen", numbers(now));
        if (now.said().isEmpty()) {
            numbers.getChildren().add(new Words(now.summary(), "strong", "small"));
        }
        return numbers;
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
        var cards = now.rows().stream().map(people::of).toList();
        var list = pages(low ? pairs(cards) : cards, first, turned -> first = turned);
        list.getStyleClass().add("roster");
        return list;
    }

    private static List<Region> pairs(List<Region> cards) {
        var pairs = new ArrayList<Region>();
        for (int i = 0; i < cards.size(); i++) {
            if (i + 1 < cards.size() && isOne(cards.get(i)) && isOne(cards.get(i + 1))) {
                var pair = new EqualGrid(2, List.of(cards.get(i), cards.get(i + 1)));
                pair.getStyleClass().add("tight");
                pairs.add(pair);
                i++;
            } else {
                pairs.add(cards.get(i));
            }
        }
        return pairs;
    }

    /// A touch alone, without a count beside it.
    private static boolean isOne(Region card) {
        return card instanceof Pressable;
    }

    private Node numbers(PresenceState now) {
        return column("numbers", now.numbers().stream().map(this::number).toArray(Node[]::new));
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

    private Node summary(PresenceState now) {
        var words = column("title-lines", new Words(now.summary(), "strong", "small"));
        if (!now.feeds().isEmpty()) {
            words.getChildren().add(new Words(now.feeds(), "quiet", "small"));
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
