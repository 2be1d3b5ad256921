package parvis.kiosk.ui.attract;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Bare;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.DateBadge;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// The invitation. A touch anywhere only wakes the terminal (`ui.Shell` sees to it). Nothing on it moves.
public final class AttractView extends StackPane implements Bare {
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
        var middle = model.closed().<Node>map(AttractView::closed).orElseGet(() -> next(model));
        getChildren().add(column("screen", welcome(), doors(), middle, Boxes.spring(), invitation));
    }

    private AttractView(Screen screen) {
        this.screen = screen;
        var wait = new StackPane(invitation(Glyph.WAIT, screen.texts().get("attract.starting")));
        wait.getStyleClass().addAll("attract-touch", "attract-wait");
        getChildren().add(column("screen", welcome(), doors(), Boxes.spring(), wait));
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

    private static Node closed(String sign) {
        return column("attract-next", new Words(sign, "title"));
    }

    private Node next(AttractViewModel model) {
        var texts = screen.texts();
        if (model.next().isEmpty()) {
            var none = column("attract-next", new Words(texts.get("attract.next.none"), "strong"));
            none.getChildren().add(new Words(texts.get("attract.next.none.then")));
            return none;
        }
        var shown = screen.low() ? model.next().subList(0, 1) : model.next();
        var next = column("attract-next", new Words(texts.get("attract.next", shown.size()), "heading"));
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
