package parvis.kiosk.ui.staff.record;

import java.time.LocalDate;
import java.util.Optional;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.Texts;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Measure;

/// « Aucune réunion partenaire »: the reminder of a quarter without one, where the catalogue knows them.
public final class Quarter {
    /// What is missed.
    public static final ActivityId MEETING = new ActivityId("partner-meeting");

    private static final int MONTHS = 3;

    private Quarter() {}

    /// A quarter without a partner meeting.
    ///
    /// @param sentence which, in words
    /// @param over whether it is over: a meeting of it is entered later
    public record Missed(String sentence, boolean over) {}

    /// A reminder in a quarter's last month, when it has no meeting; and in its first, of the one before.
    public static Optional<Missed> missed(LocalDate today, Recording recording, Texts texts) {
        if (recording.form(MEETING).isEmpty()) {
            return Optional.empty();
        }
        var works = recording.works();
        var month = (today.getMonthValue() - 1) % MONTHS;
        var start = today.withDayOfMonth(1).minusMonths(month);
        if (month == MONTHS - 1 && none(works, start, today)) {
            var day = Dates.number(start) + "\u00a0" + Dates.month(start);
            return Optional.of(new Missed(texts.get("record.quarter.now", day), false));
        }
        var before = start.minusMonths(MONTHS);
        if (month == 0 && none(works, before, start.minusDays(1))) {
            var sentence = texts.get(
                    "record.quarter.before",
                    Dates.month(before),
                    Dates.month(start.minusDays(1)),
                    String.valueOf(before.getYear()));
            return Optional.of(new Missed(sentence, true));
        }
        return Optional.empty();
    }

    private static boolean none(Works works, LocalDate from, LocalDate to) {
        return works.between(from, to).stream()
                .flatMap(work -> work.counts().stream())
                .noneMatch(count -> count.dimensions().activity().equals(MEETING)
                        && count.measures().get(Measure.HELD) > 0);
    }
}
