package parvis.kiosk.ui.staff.record;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.control.DayGrid;
import parvis.kiosk.workshop.DayNote;

/// « Saisir un autre jour »: a calendar of the days that are over, a page at a time.
public final class OtherDayViewModel {
    private static final int WEEK = 7;
    private static final int DAYS_BACK = 400;

    private final DayNote.Days days;
    private final Kit kit;
    private final int weeks;
    private int back;

    /// @param back how many weeks it was turned back
    /// @param weeks how many a page shows
    public OtherDayViewModel(int back, int weeks, DayNote.Days days, Kit kit) {
        this.back = back;
        this.weeks = weeks;
        this.days = days;
        this.kit = kit;
    }

    /// « Octobre et novembre 2026 »
    public String heading() {
        var last = Stream.of(sunday(), kit.today()).min(LocalDate::compareTo).orElseThrow();
        var first = sunday().minusDays((long) weeks * WEEK - 1);
        var months = first.getMonth() == last.getMonth()
                ? Dates.month(last) + " " + last.getYear()
                : kit.texts()
                        .get(
                                "record.other.months",
                                Dates.month(first),
                                Dates.month(last),
                                String.valueOf(last.getYear()));
        return months.substring(0, 1).toUpperCase(Locale.FRENCH) + months.substring(1);
    }

    private LocalDate sunday() {
        return kit.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusWeeks(back);
    }

    /// The days of the page, Monday first.
    public List<DayGrid.Day> page() {
        var page = new ArrayList<DayGrid.Day>();
        var first = sunday().minusDays((long) weeks * WEEK - 1);
        for (var i = 0; i < weeks * WEEK; i++) {
            page.add(day(first.plusDays(i)));
        }
        return page;
    }

    private DayGrid.Day day(LocalDate day) {
        var today = kit.today();
        var can = day.isBefore(today) && ChronoUnit.DAYS.between(day, today) <= DAYS_BACK;
        var closed = days.of(day).stream()
                .anyMatch(note -> note.kind() == DayNote.Kind.CLOSED || note.kind() == DayNote.Kind.PUBLIC_HOLIDAY);
        var word = day.equals(today) ? kit.texts().get("record.other.today") : month(day);
        return new DayGrid.Day(
                Dates.number(day),
                closed ? kit.texts().get("record.other.closed") : word,
                Dates.day(day),
                closed ? "closed" : "plain",
                can ? Optional.of(() -> kit.navigator().go(new RecordRoute.DayEntry(day))) : Optional.empty());
    }

    private static String month(LocalDate day) {
        return day.getDayOfMonth() == 1 ? day.getMonth().getDisplayName(TextStyle.SHORT, Locale.FRENCH) : "";
    }

    /// Whether there are later days.
    public boolean later() {
        return back > 0;
    }

    /// Whether there are earlier days that can be counted.
    public boolean earlier() {
        return (back + weeks) * WEEK < DAYS_BACK;
    }

    /// Turns a page.
    public void turn(int pages) {
        back = Math.max(0, back + pages * weeks);
        kit.navigator().remember(new RecordRoute.OtherDay(back));
    }
}
