package parvis.kiosk.ui.staff.record;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.spring;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.DayGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// « Saisir un autre jour »
public final class OtherDayView extends StackPane {
    private static final int FEW_WEEKS = 3;
    private static final int SOME_WEEKS = 5;
    private static final int MANY_WEEKS = 6;

    private final OtherDayViewModel model;
    private final Screen screen;

    /// @param model the calendar
    public OtherDayView(OtherDayViewModel model, Screen screen) {
        this.model = model;
        this.screen = screen;
        draw();
    }

    /// How many weeks fit.
    public static int weeks(Screen screen) {
        return screen.roomy() ? SOME_WEEKS : screen.low() ? FEW_WEEKS : MANY_WEEKS;
    }

    private void draw() {
        var texts = screen.texts();
        var previous = model.earlier()
                ? Optional.of(BigButton.outlined(Glyph.PREVIOUS, texts.get("record.other.before"), () -> turn(1)))
                : Optional.<Pressable>empty();
        var next = BigButton.outlinedOn(texts.get("record.other.after"), Glyph.NEXT, () -> turn(-1));
        next.setVisible(model.later());
        var weekdays = Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.FRENCH))
                .toList();
        var grid = DayGrid.of(model.heading(), previous, next, weekdays, model.page());
        var help = new Words(texts.get(screen.low() ? "record.other.help.brief" : "record.other.help"), "quiet");
        getChildren()
                .setAll(
                        screen.low()
                                ? column("screen", help, grid)
                                : column(
                                        "screen",
                                        column(
                                                "title-lines",
                                                new Words(texts.get("record.other.title"), "title"),
                                                help),
                                        column("calendar", grid),
                                        spring()));
    }

    private void turn(int pages) {
        model.turn(pages);
        draw();
    }
}
