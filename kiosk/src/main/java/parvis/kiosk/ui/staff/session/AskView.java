package parvis.kiosk.ui.staff.session;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.DayGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.SearchField;
import parvis.kiosk.ui.control.TypedKeys;
import parvis.kiosk.ui.control.Words;

/// One question of a form: a keyboard, a list, or a calendar.
public final class AskView extends StaffPane {
    private static final String CARET = "_";
    private static final int FEW_WEEKS = 3;

    private final AskViewModel model;
    private int first;

    public AskView(AskViewModel model, Screen screen) {
        super(screen);
        this.model = model;
        switch (model.ask()) {
            case Ask.Write write -> write(write);
            case Ask.Choose choose -> {
                model.changes().addListener((_, _, _) -> choose(choose));
                choose(choose);
            }
            case Ask.Pick pick -> {
                model.changes().addListener((_, _, _) -> pick(pick));
                pick(pick);
            }
        }
    }

    private void write(Ask.Write write) {
        var words = new Words("", "typed");
        Runnable say = () -> words.say(model.written() + CARET);
        model.changes().addListener((_, _, _) -> say.run());
        say.run();
        TypedKeys.listen(this, model::type, model::erase, model::keepWritten);
        var keep = BigButton.filled(texts.get("sessions.ask.keep"), model::keepWritten, "blue");
        var field = SearchField.showing(words);
        var keyboard = Keyboards.writing(screen, model::key);
        draw(
                low
                        ? List.of(
                                head(write.title(), write.help()),
                                row("book-row", wide(field), keep),
                                Boxes.spring(),
                                keyboard)
                        : List.of(head(write.title(), write.help()), field, keep, Boxes.spring(), keyboard));
    }

    private void choose(Ask.Choose choose) {
        var nodes = new ArrayList<Node>();
        nodes.add(head(choose.title(), choose.help()));
        var cards = choose.options().stream().map(this::option).toList();
        var list = pages(cards, first, turned -> first = turned);
        list.getStyleClass().add("form");
        nodes.add(tall(list));
        if (choose.several()) {
            nodes.add(buttons(1, BigButton.filled(texts.get("sessions.ask.keep"), model::keepChosen, "blue")));
        }
        draw(nodes);
    }

    private Region option(Offer.Choice option) {
        var on = model.isChosen(option);
        var content = row("card-row", wide(new Words(option.label(), "strong")));
        if (on) {
            content.getChildren().add(new Pictogram(Glyph.CHECK, "mark", "present"));
        }
        return new Pressable(
                option.label(),
                content,
                () -> model.choose(option),
                "card",
                "leading",
                "form-row",
                on ? "present" : "plain");
    }

    private void pick(Ask.Pick pick) {
        int weeks = low ? FEW_WEEKS : 0;
        var earlier = low ? model.earlierWeeks() : model.earlier();
        var previous = earlier
                ? Optional.of(BigButton.outlined(
                        Glyph.PREVIOUS, texts.get("sessions.month.back"), () -> model.turn(-1, weeks)))
                : Optional.<Pressable>empty();
        var next = BigButton.outlinedOn(texts.get("sessions.month.on"), Glyph.NEXT, () -> model.turn(1, weeks));
        var weekdays = Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.FRENCH))
                .toList();
        var days = model.days(weeks).stream().map(this::day).toList();
        var grid = DayGrid.of(model.heading(), previous, next, weekdays, days);
        if (low) {
            draw(List.of(head(pick.title(), pick.help()), grid));
        } else {
            draw(List.of(head(pick.title(), pick.help()), screen.roomy() ? tall(grid) : column("calendar", grid)));
        }
    }

    private DayGrid.Day day(AskViewModel.Day day) {
        return new DayGrid.Day(
                Dates.number(day.date()),
                day.word(),
                day.spoken(),
                day.style(),
                day.free() ? Optional.of(() -> model.pick(day.date())) : Optional.empty());
    }
}
