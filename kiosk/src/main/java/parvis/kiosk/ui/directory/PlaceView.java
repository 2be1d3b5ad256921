package parvis.kiosk.ui.directory;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.PlacesRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.Ticking;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pill;
import parvis.kiosk.ui.control.QrCode;
import parvis.kiosk.ui.control.Words;

/// A place's card: what for, whether it is open now, where, when, how to get in, what to bring, what to take away.
/// Parts
/// that do not fit stand on a next page; what can be done with the card stands on each.
public final class PlaceView extends StackPane implements Ticking {
    private final PlaceDesk desk;
    private final HBox door;
    private PlaceViewModel model;
    private final Screen screen;
    private final Texts texts;
    private final PlaceWays ways;

    /// @param model what is known of the place
    /// @param desk what can be done with its card
    /// @param first the first part of the page shown
    /// @param turned hears the first part of the page turned to
    public PlaceView(PlaceViewModel model, PlaceDesk desk, Screen screen, int first, IntConsumer turned) {
        this.model = model;
        this.desk = desk;
        this.screen = screen;
        texts = screen.texts();
        door = row(screen.low() ? "card-row" : "door-row");
        var parts = screen.low() ? rows() : parts();
        var list = new PagedList(parts, first, false, Pages.labels(texts, screen.low()), turned);
        ways = new PlaceWays(model, desk, texts, screen.low());
        getChildren().add(screen.low() ? beside(list) : below(list));
    }

    private VBox below(PagedList list) {
        var pills = heard(row("pills", new Pill(model.theme(), "blue"), new Pill(model.type(), "green")));
        var head = column("place-head", pills, new Words(model.name(), "title"), door());
        return column("screen", head, list, ways.beside());
    }

    /// Few lines: what is taken away and what can be done stand beside.
    private VBox beside(PagedList list) {
        var title = new Words(model.name(), "heading");
        var side = column("place-side");
        if (model.hasTakeAway()) {
            side.getChildren().add(takeAwayBrief());
        }
        side.getChildren().addAll(ways.buttons());
        var both = row("place-both", wide(column("place-ways", list, ways.said())), side);
        both.setAlignment(Pos.TOP_LEFT);
        both.setFillHeight(true);
        return column("screen", title, Boxes.tall(both));
    }

    /// « Ouvert maintenant »: with a clock, a word and a colour.
    private HBox door() {
        sayDoor();
        return heard(door);
    }

    private void sayDoor() {
        var colour = switch (model.tone()) {
            case GOOD -> "good";
            case WARN -> "attention";
            case QUIET -> "quiet";
        };
        var ink = switch (model.tone()) {
            case GOOD -> "green-ink";
            case WARN -> "warn-ink";
            case QUIET -> "quiet-ink";
        };
        door.getChildren()
                .setAll(
                        new Pictogram(Glyph.CLOCK, screen.low() ? "row-pictogram" : "card-pictogram", ink),
                        wide(new Words(model.door(), colour)));
    }

    /// Whoever reads at noon sees the door close.
    @Override
    public void tick(Instant now) {
        var fresh = model.at(desk.now());
        if (!fresh.door().equals(model.door())) {
            model = fresh;
            sayDoor();
        }
    }

    private List<Region> parts() {
        var parts = new ArrayList<Region>();
        model.purpose().ifPresent(purpose -> parts.add(new Words(purpose, "purpose")));
        var lines = new ArrayList<>(List.of(model.address(), model.hours(), model.phone(), model.appointment()));
        var more = List.of(model.access(), model.languages(), model.manager());
        var known = more.stream().filter(PlaceViewModel.Line::known).toList();
        if (known.size() == 1) {
            lines.addAll(known);
        }
        parts.add(card(lines));
        parts.add(takeAway());
        bring(parts);
        helps(parts);
        plan(parts);
        if (known.size() > 1) {
            parts.add(card(known));
        }
        parts.add(foot(more));
        return parts;
    }

    private List<Region> rows() {
        var parts = new ArrayList<Region>();
        parts.add(door());
        model.purpose().ifPresent(purpose -> parts.add(brief(Glyph.INFO, purpose)));
        var lines = List.of(
                model.address(),
                model.hours(),
                model.phone(),
                model.appointment(),
                model.access(),
                model.languages(),
                model.manager());
        lines.stream().filter(PlaceViewModel.Line::known).forEach(line -> parts.add(brief(glyph(line), line.value())));
        if (!model.hasTakeAway()) {
            parts.add(takeAway());
        }
        bring(parts);
        helps(parts);
        plan(parts);
        parts.add(foot(lines));
        return parts;
    }

    private static Glyph glyph(PlaceViewModel.Line line) {
        return switch (line.kind()) {
            case ADDRESS -> Glyph.PIN;
            case HOURS -> Glyph.CLOCK;
            case PHONE -> Glyph.PHONE;
            case APPOINTMENT -> Glyph.CALENDAR;
            case ACCESS -> Glyph.DOOR;
            case LANGUAGES -> Glyph.GLOBE;
            case MANAGER -> Glyph.PEOPLE;
        };
    }

    private static HBox brief(Glyph glyph, String value) {
        return heard(row("card-row", new Pictogram(glyph, "row-pictogram", "blue-ink"), wide(new Words(value))));
    }

    private static VBox card(List<PlaceViewModel.Line> lines) {
        var card = column("place-lines");
        for (var line : lines) {
            card.getChildren().add(line(line));
        }
        card.getStyleClass().add("card");
        return card;
    }

    private static HBox line(PlaceViewModel.Line line) {
        var label = new Words(line.label(), "strong");
        var value = new Words(line.value(), line.known() ? "known" : "quiet");
        var pictogram = new Pictogram(glyph(line), "row-pictogram", "blue-ink");
        return heard(row("card-row", pictogram, wide(column("card-lines", label, value))));
    }

    private void bring(List<Region> parts) {
        if (!model.bring().isEmpty()) {
            var lines = column("card-lines", new Words(texts.get("place.bring"), "strong"));
            model.bring().forEach(paper -> lines.getChildren().add(new Words(texts.get("place.point", paper))));
            parts.add(heard(row("card-row", new Pictogram(Glyph.BAG, "row-pictogram", "blue-ink"), wide(lines))));
        }
    }

    private void helps(List<Region> parts) {
        if (!model.helpsFor().isEmpty()) {
            var lines = column(
                    "card-lines",
                    new Words(texts.get("place.helps"), "strong"),
                    new Words(String.join(" · ", model.helpsFor())));
            parts.add(
                    heard(row("card-row", new Pictogram(Glyph.INSTITUTION, "row-pictogram", "blue-ink"), wide(lines))));
        }
    }

    private void plan(List<Region> parts) {
        if (model.place().position().isPresent()) {
            var where = model.way().orElseGet(() -> texts.get("place.plan.see"));
            parts.add(ListCard.leading(
                    new Pictogram(Glyph.MAP, "row-pictogram", "blue-ink"),
                    texts.get("place.plan") + ". " + where,
                    () -> screen.navigator().go(new PlacesRoute.Plan(0)),
                    new Words(texts.get("place.plan"), "strong"),
                    new Words(where, "quiet", "small")));
        }
    }

    private Region takeAway() {
        if (!model.hasTakeAway()) {
            return Notice.of(Glyph.INFO, texts.get("place.ask"), texts.get("place.ask.then"), "sun");
        }
        var code = new QrCode(model.takeAway(), texts.get("place.take.spoken"));
        var words = column(
                "notice-words",
                new Words(texts.get("place.take"), "heading"),
                new Words(texts.get("place.take.how")),
                new Words(texts.get("place.take.nothing"), "quiet", "small"));
        words.setAlignment(Pos.CENTER_LEFT);
        return heard(row("take-away", code, wide(words)));
    }

    /// The code with its one line: where few lines fit.
    private VBox takeAwayBrief() {
        var code = new QrCode(model.takeAway(), texts.get("place.take.spoken"));
        var box = column("take-away", code, new Words(texts.get("place.take.brief"), "strong", "centred"));
        box.setAlignment(Pos.TOP_CENTER);
        return heard(box);
    }

    /// What is missing, when it was checked, and where it comes from.
    private VBox foot(List<PlaceViewModel.Line> lines) {
        var foot = column("place-foot");
        model.missing(lines).ifPresent(missing -> foot.getChildren().add(new Words(missing, "quiet", "small")));
        foot.getChildren().add(new Words(model.checked(), "quiet", "small"));
        foot.getChildren().add(new Words(model.source(), "quiet", "small"));
        return foot;
    }

    private static <N extends Node> N heard(N line) {
        return Heard.as(Heard.Way.TOGETHER, line);
    }
}
