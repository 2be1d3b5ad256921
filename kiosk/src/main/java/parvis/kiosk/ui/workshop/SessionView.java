package parvis.kiosk.ui.workshop;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parvis.kiosk.ui.BookRoute;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// One session's page.
public final class SessionView extends StackPane {
    private static final int FEW = 2;
    private static final int MANY = 5;

    private final SessionViewModel model;
    private final Screen screen;
    private final Texts texts;

    /// @param model what is known of it
    public SessionView(SessionViewModel model, Screen screen) {
        this.model = model;
        this.screen = screen;
        texts = screen.texts();
        getChildren().add(screen.wide() ? across() : below());
    }

    private VBox below() {
        var nodes = new ArrayList<Node>(List.of(new Words(model.title(), "title")));
        moved().ifPresent(nodes::add);
        nodes.add(seats());
        nodes.add(facts(model.lines()));
        instead().ifPresent(nodes::add);
        nodes.addAll(ways());
        if (model.others().isEmpty()) {
            nodes.add(Boxes.spring());
        } else {
            nodes.add(new Words(texts.get("workshops.others"), "strong"));
            nodes.add(others());
        }
        return column("screen", nodes.toArray(Node[]::new));
    }

    /// Few lines, long ones: what can be done stands at the end of a line.
    private VBox across() {
        var nodes = new ArrayList<Node>();
        var few = !screen.roomy() && !model.others().isEmpty();
        nodes.add(row("title-row", wide(new Words(model.title(), few ? "heading" : "title")), seats()));
        moved().ifPresent(nodes::add);
        nodes.add(screen.roomy() ? facts(model.lines()) : briefly(few ? FEW : MANY));
        var said =
                model.others().isEmpty() ? instead() : Optional.of(new Words(texts.get("workshops.others"), "strong"));
        var foot = row("page-bar");
        said.ifPresent(words -> foot.getChildren().add(wide(words)));
        ways().forEach(way -> foot.getChildren().add(said.isEmpty() ? wide(way) : way));
        if (!foot.getChildren().isEmpty()) {
            nodes.add(foot);
        }
        if (!model.others().isEmpty()) {
            nodes.add(others());
        }
        return column("screen", nodes.toArray(Node[]::new));
    }

    private Optional<Words> moved() {
        return model.moved().map(moved -> new Words(moved, "attention"));
    }

    private Words seats() {
        return new Words(model.seats(), "heading", model.tone().style());
    }

    private Optional<Words> instead() {
        return model.instead().map(Words::new);
    }

    private VBox facts(List<SessionViewModel.Line> lines) {
        var card = column("place-lines");
        card.getStyleClass().add("card");
        for (var line : lines) {
            var pictogram = new Pictogram(glyph(line.kind()), "row-pictogram", "green-ink");
            var words = new Words(line.words(), line.kind() == SessionViewModel.Kind.WHEN ? "strong" : "known");
            card.getChildren().add(row("card-row", pictogram, wide(words)));
        }
        return card;
    }

    /// Without pictograms, what is short beside each other.
    private VBox briefly(int most) {
        var card = column("card-lines");
        card.getStyleClass().addAll("card", "close");
        var shorts = new StringJoiner(" · ");
        var lines = new ArrayList<Node>();
        for (var line : model.lines()) {
            switch (line.kind()) {
                case WHEN -> lines.add(new Words(line.words(), "strong"));
                case WHERE, BRING, LED -> lines.add(new Words(line.words()));
                case FOR_WHOM, LEVEL, ABOUT -> shorts.add(line.words());
            }
        }
        if (shorts.length() > 0) {
            lines.add(Math.min(2, lines.size()), new Words(shorts.toString()));
        }
        card.getChildren().addAll(lines.subList(0, Math.min(most, lines.size())));
        return card;
    }

    private static Glyph glyph(SessionViewModel.Kind kind) {
        return switch (kind) {
            case WHEN -> Glyph.CALENDAR;
            case WHERE -> Glyph.PIN;
            case FOR_WHOM, LED -> Glyph.PEOPLE;
            case LEVEL -> Glyph.LETTERS;
            case ABOUT -> Glyph.SCREEN;
            case BRING -> Glyph.BAG;
        };
    }

    private List<Pressable> ways() {
        var ways = new ArrayList<Pressable>();
        var navigator = screen.navigator();
        if (model.way().books()) {
            ways.add(BigButton.filled(
                    texts.get(model.way() == Way.BOOK ? "workshops.book" : "workshops.wait"),
                    () -> navigator.go(new BookRoute.Book(model.id())),
                    "blue"));
        }
        model.place()
                .ifPresent(place -> ways.add(BigButton.filled(
                        Glyph.PIN,
                        texts.get("workshops.place"),
                        () -> navigator.go(new Route.PlaceCard(place)),
                        "blue")));
        return ways;
    }

    private PagedList others() {
        var cards = model.others().stream().map(this::card).toList();
        return new PagedList(cards, 0, screen.low(), Pages.labels(texts, screen.low()), _ -> {});
    }

    private Pressable card(SessionViewModel.Other other) {
        return ListCard.leading(
                new Pictogram(Glyph.CALENDAR, "row-pictogram", "green-ink"),
                other.title() + ". " + other.when() + ". " + other.seats(),
                () -> screen.navigator().go(new BookRoute.OneSession(other.id())),
                screen.low() && !screen.roomy()
                        ? new Words[] {new Words(other.when(), "strong"), new Words(other.seats(), "good")}
                        : new Words[] {
                            new Words(other.title(), "strong"),
                            new Words(other.when()),
                            new Words(other.seats(), "good")
                        });
    }
}
