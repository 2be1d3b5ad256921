package parvis.kiosk.ui.staff;

import static parvis.kiosk.ui.control.Boxes.column;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Words;

/// *Codes de l’équipe*: change them, another recovery sheet, who came in when.
public final class CodesView extends StackPane {
    private final Texts texts;

    /// @param changed whether they were changed a moment ago
    /// @param newSheet makes another recovery sheet and shows it
    public CodesView(boolean changed, Runnable newSheet, Screen screen) {
        texts = screen.texts();
        var navigator = screen.navigator();
        var low = screen.low();
        getChildren()
                .add(column(
                        "screen",
                        new Words(texts.get("staff.codes.title"), low ? "heading" : "title"),
                        new Words(
                                texts.get(changed ? "staff.codes.changed" : "staff.codes.help"),
                                changed ? "good" : "quiet"),
                        new EqualGrid(
                                1,
                                List.of(
                                        card(
                                                Glyph.LOCK,
                                                texts.get("staff.codes.change"),
                                                texts.get("staff.codes.change.what"),
                                                () -> navigator.go(new EntryRoute.ChangeCodes())),
                                        card(
                                                Glyph.INFO,
                                                texts.get("staff.codes.sheet"),
                                                texts.get("staff.codes.sheet.what"),
                                                newSheet),
                                        card(
                                                Glyph.LIST,
                                                texts.get("staff.codes.log"),
                                                texts.get("staff.codes.log.what"),
                                                () -> navigator.go(new EntryRoute.Log(0)))))));
    }

    private static Region card(Glyph glyph, String what, String then, Runnable action) {
        return ListCard.leading(
                new Pictogram(glyph, "row-pictogram"),
                what + ". " + then,
                action,
                new Words(what, "strong"),
                new Words(then, "quiet", "small"));
    }
}
