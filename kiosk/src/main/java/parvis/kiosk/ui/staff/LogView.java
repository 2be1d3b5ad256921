package parvis.kiosk.ui.staff;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.tall;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.staff.EntryLog;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Words;

/// Who came in when, without who.
public final class LogView extends StackPane {
    private static final int MOST = 200;

    private final Texts texts;
    private final ZoneId zone;
    private final StackPane list = tall(new StackPane());

    /// @param first the first entry of the page shown
    public LogView(StaffDoor door, ZoneId zone, Background background, Screen screen, int first) {
        this.zone = zone;
        texts = screen.texts();
        getChildren()
                .add(column(
                        "screen",
                        new Words(texts.get("staff.log.title"), screen.low() ? "heading" : "title"),
                        new Words(texts.get("staff.log.help"), "quiet", "small"),
                        list));
        background.run(
                () -> door.lines(MOST),
                lines -> show(lines, screen, first),
                _ -> list.getChildren().setAll(new Words(texts.get("staff.today.unreadable"))));
    }

    private void show(List<EntryLog.Line> lines, Screen screen, int first) {
        var cards = lines.stream().map(this::card).toList();
        if (cards.isEmpty()) {
            list.getChildren().setAll(new Words(texts.get("staff.log.empty")));
            return;
        }
        list.getChildren()
                .setAll(new PagedList(
                        cards,
                        first,
                        screen.low(),
                        Pages.labels(texts, screen.low()),
                        turned -> screen.navigator().remember(new EntryRoute.Log(turned))));
    }

    private Region card(EntryLog.Line line) {
        var at = line.at().atZone(zone);
        var when = texts.get("staff.moment", Dates.day(at.toLocalDate()), Dates.hour(at.toLocalTime()));
        var glyph = line.event() == EntryLog.Event.WRONG || line.event() == EntryLog.Event.GUESSED
                ? Glyph.WARNING
                : Glyph.LOCK;
        return ListCard.reading(
                new Pictogram(glyph, "card-pictogram"),
                new Words(word(line.event()), "strong"),
                new Words(when, "quiet", "small"));
    }

    private String word(EntryLog.Event event) {
        return texts.get(
                switch (event) {
                    case FOUNDED -> "staff.log.founded";
                    case OPENED -> "staff.log.opened";
                    case UNLOCKED -> "staff.log.unlocked";
                    case LOCKED -> "staff.log.locked";
                    case WRONG -> "staff.log.wrong";
                    case RECOVERED -> "staff.log.recovered";
                    case CHANGED -> "staff.log.changed";
                    case SHEET -> "staff.log.sheet";
                    case ASKED_TO_START_OVER -> "staff.log.asked";
                    case STARTED_OVER -> "staff.log.over";
                    case GUESSED -> "staff.log.guessed";
                });
    }
}
