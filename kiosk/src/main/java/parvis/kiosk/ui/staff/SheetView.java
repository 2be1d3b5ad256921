package parvis.kiosk.ui.staff;

import static parvis.kiosk.ui.control.Boxes.column;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import parvis.kiosk.custody.RecoverySheet;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.paper.Printer;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.Ticking;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// The recovery sheet, shown once: to be written down or printed. While it is shown the door stays open, ten minutes at
/// most: nobody copies seven groups in one.
public final class SheetView extends StackPane implements Ticking {
    private static final Duration SHOWN = Duration.ofMinutes(10);

    private final StaffDoor door;
    private final Texts texts;
    private final Words line;
    private @Nullable Instant since;

    public SheetView(RecoverySheet sheet, StaffDoor door, Printer printer, Background background, Screen screen) {
        this.door = door;
        texts = screen.texts();
        line = new Words(texts.get("staff.sheet.once"), "attention");
        var words = new Words(lines(sheet.words()), "sheet-words", "centred");
        var card = new StackPane(words);
        card.getStyleClass().addAll("card", "leading", "sheet");
        var buttons = new ArrayList<Pressable>();
        if (printer.exists()) {
            buttons.add(BigButton.outlined(texts.get("staff.sheet.print"), () -> print(sheet, printer, background)));
        }
        buttons.add(BigButton.filled(texts.get("staff.sheet.kept"), screen.navigator()::team, "green"));
        getChildren()
                .add(column(
                        "screen",
                        new Words(texts.get("staff.sheet.title"), screen.low() ? "heading" : "title"),
                        new Words(texts.get(printer.exists() ? "staff.sheet.what" : "staff.sheet.what.copy")),
                        card,
                        line,
                        Boxes.spring(),
                        new EqualGrid(2, List.copyOf(buttons))));
    }

    /// In two lines, as a hand copies it; no group is parted.
    private static String lines(String words) {
        var groups = List.of(words.split("-", -1));
        var half = (groups.size() + 1) / 2;
        return String.join("  ", groups.subList(0, half)) + "\n"
                + String.join("  ", groups.subList(half, groups.size()));
    }

    private void print(RecoverySheet sheet, Printer printer, Background background) {
        line.say(texts.get("staff.sheet.printing"));
        var paper = new Paper.Page(
                texts.get("staff.sheet.title"),
                List.of(
                        texts.get("staff.sheet.paper.what"),
                        texts.get("staff.sheet.paper.keep"),
                        texts.get("staff.sheet.paper.lost")),
                Optional.of(sheet.words()));
        background.run(() -> printer.print(paper), this::printed, _ -> line.say(texts.get("staff.print.trouble")));
    }

    private void printed(Printer.Printed printed) {
        line.say(texts.get(
                switch (printed) {
                    case Printer.Printed.Sent() -> "staff.sheet.printed";
                    case Printer.Printed.Not(var reason) ->
                        switch (reason) {
                            case NONE -> "staff.print.none";
                            case AWAY -> "staff.print.away";
                            case NO_PAPER -> "staff.print.paper";
                            case LATE -> "staff.print.late";
                            case TROUBLE -> "staff.print.trouble";
                            case PRACTICE -> "practice.print";
                        };
                }));
    }

    @Override
    public void tick(Instant now) {
        if (since == null || now.isBefore(since)) {
            since = now;
        }
        if (Duration.between(since, now).compareTo(SHOWN) < 0) {
            door.touched(now);
        }
    }
}
