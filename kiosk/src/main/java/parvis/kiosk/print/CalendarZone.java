package parvis.kiosk.print;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.stream.IntStream;

/// A VTIMEZONE from the rules that the JDK knows, as they are from one year on.
final class CalendarZone {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private static final int YEARS_TOLD = 10;

    private CalendarZone() {}

    /// @param from the earliest time that is told in it
    static void write(ZoneId zone, LocalDateTime from, CalendarLines lines) {
        var rules = zone.getRules();
        lines.plain("BEGIN", "VTIMEZONE").plain("TZID", zone.getId());
        if (rules.getTransitionRules().isEmpty()) {
            var offset = rules.getOffset(from);
            part("STANDARD", from.withDayOfYear(1).toLocalDate().atStartOfDay(), offset, offset, lines);
            lines.plain("END", "STANDARD");
        }
        for (var rule : rules.getTransitionRules()) {
            // The year before: a session of January lies after a change of October.
            var first = rule.createTransition(from.getYear() - 1);
            var name = rules.isDaylightSavings(first.getInstant()) ? "DAYLIGHT" : "STANDARD";
            part(name, first.getDateTimeBefore(), first.getOffsetBefore(), first.getOffsetAfter(), lines);
            again(rule, from.getYear() - 1, lines);
            lines.plain("END", name);
        }
        lines.plain("END", "VTIMEZONE");
    }

    private static void part(
            String name, LocalDateTime start, ZoneOffset before, ZoneOffset after, CalendarLines lines) {
        lines.plain("BEGIN", name)
                .plain("DTSTART", LOCAL.format(start))
                .plain("TZOFFSETFROM", offset(before))
                .plain("TZOFFSETTO", offset(after));
    }

    /// « The last Sunday of March », « the first Sunday of November »; a rule that is neither is told year by
    /// year.
    private static void again(ZoneOffsetTransitionRule rule, int year, CalendarLines lines) {
        var day = rule.getDayOfWeek();
        var indicator = rule.getDayOfMonthIndicator();
        var last = indicator == -1 || indicator == rule.getMonth().maxLength() - 6;
        if (day != null && !rule.isMidnightEndOfDay() && (last || indicator % 7 == 1)) {
            var which = last ? "-1" : Integer.toString(indicator / 7 + 1);
            lines.plain(
                    "RRULE",
                    "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + which
                            + day.name().substring(0, 2));
            return;
        }
        IntStream.range(1, YEARS_TOLD)
                .mapToObj(later -> rule.createTransition(year + later).getDateTimeBefore())
                .forEach(time -> lines.plain("RDATE", LOCAL.format(time)));
    }

    private static String offset(ZoneOffset offset) {
        var minutes = Math.abs(offset.getTotalSeconds()) / 60;
        return "%s%02d%02d".formatted(offset.getTotalSeconds() < 0 ? "-" : "+", minutes / 60, minutes % 60);
    }
}
