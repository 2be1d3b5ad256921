package parvis.kiosk.ui.staff.session;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Stepper;
import parvis.kiosk.ui.control.Words;

/// « Feuille de présence ». On wide screens who came stands on the left, and the numbers on the right.
public final class PresenceView extends StaffPane {
    private final PresenceViewModel model;
    private int first;
    private int firstNumber;

    public PresenceView(PresenceViewModel model, Screen screen) {
        super(screen);
        this.model = model;
        model.state().addListener((_, _, now) -> show(now));
        show(model.state().get());
    }

    private void show(PresenceState now) {
        if (!now.loaded()) {
            getChildren().clear();
        } else if (now.asked()) {
            getChildren().setAll(BookPanels.question(nobody(), screen));
        } else if (screen.wide()) {
            beside(now);
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
        nodes.add(tall(people(now)));
        var numbers = now.numbers().stream().map(this::number).toList();
        nodes.add(column("numbers", numbers.toArray(Node[]::new)));
        nodes.add(summary(now));
        nodes.add(buttons(2, ways(now).toArray(Node[]::new)));
        draw(nodes);
    }

    private void beside(PresenceState now) {
        var left = new ArrayList<Node>();
        left.add(head(now.title(), help(now)));
        if (low && !now.said().isEmpty()) {
            notice(now.said()).forEach(left::add);
        }
        left.add(tall(people(now)));
        var right = new ArrayList<Node>();
        var numbers = now.numbers().stream().map(this::number).toList();
        right.add(tall(
                new PagedList(numbers, firstNumber, true, Pages.labels(texts, true), turned -> firstNumber = turned)));
        right.add(summary(now));
        right.add(buttons(2, ways(now).toArray(Node[]::new)));
        var numbersSide = column("screen", right.toArray(Node[]::new));
        numbersSide.getStyleClass().add("presence-numbers");
        getChildren().setAll(row("session-both", wide(column("screen", left.toArray(Node[]::new))), numbersSide));
    }

    private String help(PresenceState now) {
        if (now.closed()) {
            return texts.get("sessions.presence.closed");
        }
        return texts.get(now.locked() ? "sessions.names.locked" : "sessions.presence.help");
    }

    private Region people(PresenceState now) {
        if (now.rows().isEmpty()) {
            return column(
                    "screen",
                    Notice.of(
                            Glyph.PEOPLE,
                            texts.get("sessions.one.nobody"),
                            texts.get("sessions.presence.nobody.then"),
                            "plain"));
        }
        var cards = now.rows().stream().map(this::person).toList();
        var list = new PagedList(cards, first, low, Pages.labels(texts, low), turned -> first = turned);
        list.getStyleClass().add("roster");
        return list;
    }

    private Region person(PresenceState.Row line) {
        var glyph = switch (line.mark()) {
            case UNKNOWN -> Glyph.PEOPLE;
            case PRESENT -> Glyph.CHECK;
            case ABSENT -> Glyph.CLOSE;
        };
        var style = switch (line.mark()) {
            case UNKNOWN -> "unknown";
            case PRESENT -> "present";
            case ABSENT -> "absent";
        };
        var mark = new Pictogram(glyph, "mark", style);
        var content = row(
                "card-row", mark, wide(new Words(line.who(), "strong")), new Words(line.words(), "mark-words", style));
        var touch = new Pressable(
                spoken(line.who(), line.words()),
                content,
                () -> model.touch(line),
                "card",
                "leading",
                "roster-row",
                style);
        if (line.seats() == 1 || line.mark() != PresenceState.Mark.PRESENT) {
            return touch;
        }
        var several = new Stepper(
                texts.get("sessions.presence.fewer", line.who()),
                texts.get("sessions.presence.more", line.who()),
                () -> model.count(line, -1),
                () -> model.count(line, 1));
        several.say(String.valueOf(line.came()));
        return row("book-row", wide(touch), several);
    }

    private Region number(PresenceState.Amount number) {
        var stepper = new Stepper(
                texts.get("sessions.number.less", number.label()),
                texts.get("sessions.number.more", number.label()),
                () -> model.step(number.what(), -1),
                () -> model.step(number.what(), 1));
        stepper.say(String.valueOf(number.value()));
        var line = new StackPane(row("card-row", wide(new Words(number.label(), "small")), stepper));
        line.getStyleClass().add("number-row");
        return line;
    }

    private Node summary(PresenceState now) {
        var words = column("title-lines", new Words(now.summary(), "strong", "small"));
        if (!now.feeds().isEmpty()) {
            words.getChildren().add(new Words(now.feeds(), "quiet", "small"));
        }
        if (!low && screen.wide() && !now.said().isEmpty()) {
            words.getChildren().add(new Words(now.said(), "good", "small"));
        }
        return words;
    }

    private List<Pressable> ways(PresenceState now) {
        var ways = new ArrayList<Pressable>();
        if (now.can().release()) {
            ways.add(BigButton.outlined(texts.get("sessions.presence.release"), model::release));
        } else if (now.can().all()) {
            ways.add(BigButton.outlined(texts.get("sessions.presence.all"), model::all));
        }
        if (now.can().print() && !(low && ways.size() == 1)) {
            ways.add(BigButton.outlined(texts.get("sessions.presence.print"), model::print));
        }
        if (now.can().close()) {
            ways.add(BigButton.filled(texts.get("sessions.presence.close"), model::close, "green"));
        } else if (now.closed()) {
            ways.add(BigButton.outlined(Glyph.UNDO, texts.get("sessions.presence.reopen"), model::reopen));
        }
        return ways;
    }
}
