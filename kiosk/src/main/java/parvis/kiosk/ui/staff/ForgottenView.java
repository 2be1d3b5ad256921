package parvis.kiosk.ui.staff;

import static parvis.kiosk.ui.control.Boxes.column;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Words;

/// A code is forgotten: which one, and what to do then.
public final class ForgottenView extends StackPane {
    private final StaffDoor door;
    private final Screen screen;
    private final Texts texts;

    /// @param asked what the door asks for now
    public ForgottenView(StaffDoor door, StaffDoor.Asks asked, Screen screen) {
        this.door = door;
        this.screen = screen;
        texts = screen.texts();
        var cards = new ArrayList<Region>();
        if (asked == StaffDoor.Asks.SHORT_CODE) {
            cards.add(card(
                    texts.get("staff.forgotten.digits"),
                    texts.get(few() ? "staff.forgotten.digits.then.brief" : "staff.forgotten.digits.then"),
                    this::digits));
        }
        cards.add(card(
                texts.get("staff.forgotten.day"),
                texts.get("staff.forgotten.day.then"),
                () -> go(new EntryRoute.Recover())));
        cards.add(card(
                texts.get("staff.forgotten.both"),
                texts.get("staff.forgotten.both.then"),
                () -> go(new EntryRoute.StartOver())));
        getChildren()
                .add(column(
                        "screen",
                        new Words(texts.get("staff.forgotten.title"), screen.low() ? "heading" : "title"),
                        new EqualGrid(1, cards)));
    }

    private Region card(String what, String then, Runnable action) {
        var explained = few() ? new Words(then, "quiet", "small") : new Words(then, "quiet");
        return ListCard.leading(
                new Pictogram(Glyph.LOCK, "row-pictogram"),
                what + ". " + then,
                action,
                new Words(what, "strong"),
                explained);
    }

    /// Whether lines are few.
    private boolean few() {
        return screen.low() && !screen.roomy();
    }

    private void go(Route route) {
        screen.navigator().go(route);
    }

    private void digits() {
        door.askDayCode();
        screen.navigator().back();
    }

    /// Both are lost: it takes a day, so that nobody does it who merely passes by.
    public static Node waiting(StaffDoor door, java.time.InstantSource clock, Screen screen) {
        var texts = screen.texts();
        var left = door.startOverLeft(clock.instant());
        var title = new Words(texts.get("staff.choose.over.title"), screen.low() ? "heading" : "title");
        var lost = Notice.of(Glyph.WARNING, texts.get("staff.choose.lost"), texts.get("staff.over.lost"), "sun");
        if (left.isPresent()) {
            var hours = Math.max(1, left.get().plusMinutes(59).toHours());
            return column("screen", title, lost, new Words(texts.get("staff.over.left", hours), "strong"));
        }
        var ask = BigButton.outlined(texts.get("staff.over.ask"), () -> {
            door.askToStartOver(clock.instant());
            screen.navigator().goInstead(new EntryRoute.Code());
        });
        return column("screen", title, lost, new Words(texts.get("staff.over.how")), new EqualGrid(1, List.of(ask)));
    }
}
