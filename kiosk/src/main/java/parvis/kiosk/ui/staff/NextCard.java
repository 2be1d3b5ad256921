package parvis.kiosk.ui.staff;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Words;

/// The session that comes next, beside the day's counters: a seat in it, its presence sheet.
final class NextCard extends StackPane {
    private final TodayViewModel model;
    private final Screen screen;
    private Optional<TodayState.Next> shown = Optional.empty();

    NextCard(TodayViewModel model, Screen screen) {
        this.model = model;
        this.screen = screen;
        getStyleClass().addAll("card", "today-next");
    }

    /// Built anew only when it is another: a touch must not lose the button under it.
    void show(Optional<TodayState.Next> now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        getChildren().setAll(now.map(this::of).stream().toList());
    }

    private Region of(TodayState.Next next) {
        var texts = screen.texts();
        var book = BigButton.filled(texts.get("staff.next.book"), () -> model.book(next), "blue");
        var sheet = BigButton.outlined(texts.get("staff.next.sheet"), () -> model.presence(next));
        var few = screen.low() && !screen.roomy();
        var title = new Words(few ? next.shortTitle() : next.title(), "strong", "next-title");
        var when = new Words(next.when(), "quiet", "small");
        if (screen.roomy()) {
            var seats = new Words(next.seats(), next.tone().style(), "small");
            return column(
                    "next-lines", new Words(texts.get("staff.next.title"), "quiet"), title, when, seats, book, sheet);
        }
        var seats = new Words(next.brief(), next.tone().style(), "small");
        var ways = new EqualGrid(2, List.of(book, sheet));
        return screen.low()
                ? column("next-lines", title, when, seats, ways)
                : column("next-lines", title, row("next-line", wide(when), seats.onOneLine()), ways);
    }
}
