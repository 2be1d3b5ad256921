package parvis.kiosk.ui.staff.session;

import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import javafx.scene.layout.Region;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Stepper;
import parvis.kiosk.ui.control.Words;

/// One booking on a presence sheet: a touch marks it; who booked several seats is counted.
final class PersonCard {
    private final PresenceViewModel model;
    private final Texts texts;

    PersonCard(PresenceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /// @param brief where few lines fit: « là » for « présent »
    Region of(PresenceState.Row line, boolean brief) {
        var glyph = switch (line.mark()) {
            case UNKNOWN -> Glyph.CIRCLE;
            case PRESENT -> Glyph.CHECK;
            case ABSENT -> Glyph.CLOSE;
        };
        var style = switch (line.mark()) {
            case UNKNOWN -> "unknown";
            case PRESENT -> "present";
            case ABSENT -> "absent";
        };
        var content = row(
                "card-row",
                new Pictogram(glyph, "mark", style),
                wide(new Words(line.who(), "strong")),
                new Words(seen(line, brief), "mark-words", style).onOneLine());
        var touch = new Pressable(
                StaffPane.spoken(line.who(), line.words()),
                content,
                () -> model.touch(line),
                "card",
                "leading",
                "roster-row",
                style);
        if (line.seats() == 1 || line.mark() != PresenceState.Mark.PRESENT) {
            return touch;
        }
        var several = new Stepper(
                texts.get("sessions.presence.fewer", line.who()),
                texts.get("sessions.presence.more", line.who()),
                () -> model.count(line, -1),
                () -> model.count(line, 1));
        several.say(String.valueOf(line.came()));
        return row("book-row", wide(touch), several);
    }

    private String seen(PresenceState.Row line, boolean brief) {
        return brief && line.seats() == 1 && line.mark() == PresenceState.Mark.PRESENT
                ? texts.get("sessions.presence.present.brief")
                : line.words();
    }
}
