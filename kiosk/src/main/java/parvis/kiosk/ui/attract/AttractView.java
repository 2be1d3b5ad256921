package parvis.kiosk.ui.attract;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Bare;
import parvis.kiosk.ui.Language;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.DateBadge;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.FirstThatFits;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// The invitation. A touch anywhere only wakes the terminal (`ui.Shell` sees to it). Nothing on it moves.
public final class AttractView extends StackPane implements Bare {
    private static final int IN_A_ROW = 4;
    private static final int FEWER = 3;

    private final Screen screen;

    /// @param model what it says
    public AttractView(AttractViewModel model, Screen screen) {
        this.screen = screen;
        var texts = screen.texts();
        var invitation = new Pressable(
                texts.get("attract.touch"),
                invitation(Glyph.TOUCH, texts.get("attract.touch")),
                () -> screen.navigator().home(),
                "attract-touch");
        getChildren()
                .add(model.closed()
                        .map(sign -> content(closed(sign, model), invitation))
                        .orElseGet(() -> content(
                                next(model, screen.low() ? 1 : model.next().size()), Boxes.spring(), invitation)));
    }

    /// Few lines leave no room for a welcome and the doors, which are seen one touch later.
    private Node content(Node... middle) {
        var content = screen.low() ? column("screen") : column("screen", welcome(), doors());
        content.getChildren().addAll(middle);
        content.getChildren().add(content.getChildren().size() - 1, languages());
        return content;
    }

    /// A place that is closed says what comes when it opens, as far as there is room.
    private Node closed(AttractViewModel.Closed sign, AttractViewModel model) {
        List<Supplier<? extends Region>> ways = new ArrayList<>();
        for (var some = model.next().size(); some > 0; some--) {
            var most = some;
            ways.add(() -> column("screen", closed(sign), next(model, most)));
        }
        ways.add(() -> column("screen", closed(sign)));
        return new FirstThatFits(ways);
    }

    private AttractView(Screen screen) {
        this.screen = screen;
        var wait = new StackPane(invitation(Glyph.WAIT, screen.texts().get("attract.starting")));
        wait.getStyleClass().addAll("attract-touch", "attract-wait");
        getChildren().add(column("screen", welcome(), doors(), Boxes.spring(), wait));
    }

    /// « Touch the screen » in each language, by its own letters: a touch there wakes the terminal in it.
    private Node languages() {
        var tiles = screen.languages().all().stream()
                .filter(language -> !language.equals(screen.visit().language().get()))
                .map(this::language)
                .toList();
        return new EqualGrid(screen.low() ? IN_A_ROW : FEWER, tiles);
    }

    private Pressable language(Language language) {
        var family = screen.languages().family(language);
        var touch = screen.languages().texts(language).get("attract.touch");
        // Plain French bids in the same words as French: only its name tells them apart.
        var said = screen.low() || language.french() ? language.name() : touch;
        var words = new Words(said, "strong", "centred").inFamily(family);
        Runnable wake = () -> {
            screen.visit().language().set(language);
            screen.navigator().home();
        };
        return new Pressable(
                        language.name() + ". " + touch, words, wake, "button", "outlined", "ink", "attract-language")
                .waking();
    }

    /// The first frame of a terminal that starts: there before its store is open.
    public static AttractView starting(Screen screen) {
        return new AttractView(screen);
    }

    private Node welcome() {
        var texts = screen.texts();
        var welcome = column("attract-welcome", new Words(texts.get("attract.welcome"), "huge"));
        if (!screen.low()) {
            welcome.getChildren().add(new Words(texts.get("attract.what")));
        }
        return welcome;
    }

    private static Node invitation(Glyph glyph, String words) {
        var row = row("attract-invitation", new Pictogram(glyph, "invitation-pictogram"), new Words(words, "title"));
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private Node doors() {
        var texts = screen.texts();
        return new EqualGrid(
                3,
                List.of(
                        door(Glyph.PIN, texts.get("home.places"), "blue"),
                        door(Glyph.SCREEN, texts.get("home.workshops"), "green"),
                        door(Glyph.DOOR, texts.get("home.coming"), "rust")));
    }

    private Node door(Glyph glyph, String label, String colour) {
        var door = column(
                "attract-door",
                new Pictogram(glyph, screen.low() ? "row-pictogram" : "tile-pictogram"),
                new Words(label, "strong", "centred"));
        door.getStyleClass().add(colour);
        door.setAlignment(Pos.CENTER);
        return door;
    }

    /// Few lines leave no room for who is open elsewhere.
    private Node closed(AttractViewModel.Closed sign) {
        var closed = column("attract-next", new Words(sign.title(), screen.low() ? "heading" : "title"));
        (screen.low()
                        ? sign.lines()
                                .subList(sign.lines().size() - 1, sign.lines().size())
                        : sign.lines())
                .forEach(line -> closed.getChildren().add(new Words(line)));
        return closed;
    }

    private Node next(AttractViewModel model, int most) {
        var texts = screen.texts();
        if (model.next().isEmpty()) {
            var none = column("attract-next", new Words(texts.get("attract.next.none"), "strong"));
            none.getChildren().add(new Words(texts.get("attract.next.none.then")));
            return none;
        }
        var shown = model.next().subList(0, Math.min(most, model.next().size()));
        var heading = texts.get(model.thisWeek() ? "attract.week" : "attract.next", shown.size());
        var next = column("attract-next", new Words(heading, "heading"));
        for (var session : shown) {
            next.getChildren()
                    .add(Heard.as(
                            Heard.Way.TOGETHER,
                            row(
                                    "attract-session",
                                    new DateBadge(session.weekday(), session.number(), "sun"),
                                    wide(column(
                                            "card-lines",
                                            new Words(session.title(), "strong"),
                                            new Words(texts.get(
                                                    "session.line", session.whenAndWhere(), session.seats())))))));
        }
        return next;
    }
}
