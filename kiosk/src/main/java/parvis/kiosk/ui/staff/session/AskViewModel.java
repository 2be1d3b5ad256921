package parvis.kiosk.ui.staff.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.control.OnScreenKeyboard;
import parvis.kiosk.workshop.DayNote;

/// One question of a form: what is written, chosen or picked so far. Changes are numbered, so that a view hears them.
public final class AskViewModel {
    private static final int WEEK = 7;

    private final Workbench bench;
    private final Ask ask;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final List<String> chosen = new ArrayList<>();
    private String written = "";
    private LocalDate shown;

    AskViewModel(Ask ask, Workbench bench) {
        this.ask = ask;
        this.bench = bench;
        shown = bench.today();
        switch (ask) {
            case Ask.Write write -> written = write.value();
            case Ask.Choose choose -> chosen.addAll(choose.chosen());
            case Ask.Pick pick -> shown = pick.chosen();
        }
    }

    /// How often something changed.
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    Ask ask() {
        return ask;
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    // What is written.

    String written() {
        return Spelled.sentence(written);
    }

    void key(OnScreenKeyboard.Key key) {
        if (ask instanceof Ask.Write write) {
            written = key.applied(written, write.most());
            changed();
        }
    }

    void type(String text) {
        key(new OnScreenKeyboard.Key.Letter(Spelled.french(text)));
    }

    void erase() {
        key(new OnScreenKeyboard.Key.Erase());
    }

    void keepWritten() {
        if (ask instanceof Ask.Write write) {
            write.done().accept(written().strip());
        }
    }

    // What is chosen.

    boolean isChosen(Offer.Choice option) {
        return chosen.contains(option.id());
    }

    void choose(Offer.Choice option) {
        if (!(ask instanceof Ask.Choose choose)) {
            return;
        }
        if (!choose.several()) {
            choose.done().accept(List.of(option.id()));
            return;
        }
        if (!chosen.remove(option.id())) {
            chosen.add(option.id());
        }
        changed();
    }

    void keepChosen() {
        if (ask instanceof Ask.Choose choose) {
            choose.done().accept(chosen);
        }
    }

    // What is picked.

    /// A day of the calendar.
    ///
    /// @param date which
    /// @param word what is special about it, in one short word
    /// @param spoken in full
    /// @param style how it is seen
    /// @param free whether it can be picked
    record Day(LocalDate date, String word, String spoken, String style, boolean free) {}

    /// « novembre 2026 »
    String heading() {
        return Spelled.sentence(Dates.month(shown) + " " + shown.getYear());
    }

    /// Whole weeks.
    ///
    /// @param weeks how many fit; 0: those of the whole month
    List<Day> days(int weeks) {
        var from = monday(weeks > 0 ? shown : shown.withDayOfMonth(1));
        var last = monday(shown.withDayOfMonth(shown.lengthOfMonth())).plusDays(WEEK);
        var to = weeks > 0 ? from.plusWeeks(weeks) : last;
        return from.datesUntil(to).map(this::day).toList();
    }

    private Day day(LocalDate date) {
        var notes = bench.days().of(date);
        var word = word(notes);
        var pick = (Ask.Pick) ask;
        var style = date.equals(pick.chosen())
                ? "chosen"
                : date.getMonthValue() != shown.getMonthValue() ? "quiet" : word.isEmpty() ? "plain" : "closed";
        var spoken = Stream.concat(Stream.of(Dates.day(date)), notes.stream().map(bench::note))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return new Day(date, word, spoken, style, !date.isBefore(pick.earliest()));
    }

    private String word(List<DayNote> notes) {
        return notes.stream()
                .map(DayNote::kind)
                .sorted()
                .findFirst()
                .map(kind -> switch (kind) {
                    case PUBLIC_HOLIDAY -> bench.texts().get("sessions.day.holiday");
                    case SCHOOL_HOLIDAY -> bench.texts().get("sessions.day.school");
                    case CLOSED, NOT_AN_OPEN_DAY -> bench.texts().get("sessions.day.closed");
                })
                .orElse("");
    }

    boolean earlier() {
        return ask instanceof Ask.Pick pick && monday(shown.withDayOfMonth(1)).isAfter(pick.earliest());
    }

    boolean earlierWeeks() {
        return ask instanceof Ask.Pick pick && monday(shown).isAfter(pick.earliest());
    }

    /// The month before, or after; or so many weeks.
    ///
    /// @param weeks how many fit; 0: a month
    void turn(int by, int weeks) {
        shown = weeks > 0
                ? shown.plusWeeks((long) by * weeks)
                : shown.withDayOfMonth(1).plusMonths(by);
        changed();
    }

    void pick(LocalDate date) {
        if (ask instanceof Ask.Pick pick) {
            pick.done().accept(date);
        }
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    Optional<Ask.Choose> choice() {
        return ask instanceof Ask.Choose choose ? Optional.of(choose) : Optional.empty();
    }
}
