package parvis.kiosk.ui.control;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Weeks below each other, Monday first: a page of a calendar in the scene. It knows no date: each day says what it is
/// called, what is special about it, and what a touch does.
public final class DayGrid {
    private static final int WEEK = 7;

    private DayGrid() {}

    /// One day.
    ///
    /// @param number « 26 »
    /// @param word what is special about it, in one short word; empty: nothing
    /// @param spoken the day in full, read aloud
    /// @param style `plain`, `chosen`, `closed` or `quiet`
    /// @param action what a touch does; empty: it cannot be chosen
    public record Day(String number, String word, String spoken, String style, Optional<Runnable> action) {}

    /// The calendar's page.
    ///
    /// @param heading which month
    /// @param previous turns back; empty: nothing earlier
    /// @param next turns on
    /// @param weekdays seven short names, Monday first
    /// @param days whole weeks
    public static Region of(
            String heading, Optional<Pressable> previous, Pressable next, List<String> weekdays, List<Day> days) {
        HBox head = row("page-bar", wide(new Words(heading, "heading")));
        previous.ifPresent(head.getChildren()::add);
        head.getChildren().add(next);
        var names = row("weekdays", weekdays.stream().map(DayGrid::name).toArray(Node[]::new));
        var grid = new EqualGrid(WEEK, days.stream().map(DayGrid::cell).toList());
        grid.getStyleClass().add("day-grid");
        return tall(column("screen", head, names, tall(grid)));
    }

    private static Node name(String weekday) {
        var words = wide(new Words(weekday, "quiet", "centred"));
        words.setPrefWidth(0);
        return words;
    }

    private static Region cell(Day day) {
        VBox content = column("day-lines", new Words(day.number(), "strong", "centred"));
        content.setAlignment(Pos.CENTER);
        if (!day.word().isEmpty()) {
            content.getChildren().add(new Words(day.word(), "small", "centred"));
        }
        if (day.action().isPresent()) {
            return new Pressable(day.spoken(), content, day.action().get(), "day", day.style());
        }
        var still = new StackPane(content);
        still.getStyleClass().addAll("day", "still");
        return still;
    }
}
