package parvis.kiosk.ui.workshop;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import parvis.kiosk.ui.Route.Span;
import parvis.kiosk.workshop.Session;

/// Weeks as people mean them: from Monday to Sunday.
final class Spans {
    static final List<Span> ALL = List.of(Span.THIS_WEEK, Span.NEXT_WEEK, Span.LATER);

    private Spans() {}

    static Span of(LocalDate day, LocalDate today) {
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        if (day.isBefore(monday)) {
            return Span.THIS_WEEK;
        }
        return day.isBefore(monday.plusWeeks(1)) ? Span.NEXT_WEEK : Span.LATER;
    }

    static List<Session> in(Span span, List<Session> sessions, LocalDate today) {
        return sessions.stream()
                .filter(session -> of(session.start().toLocalDate(), today) == span)
                .toList();
    }

    /// The first one in which there is any session; this week where there is none at all.
    static Span soonest(List<Session> sessions, LocalDate today) {
        return sessions.stream()
                .map(session -> of(session.start().toLocalDate(), today))
                .min(java.util.Comparator.naturalOrder())
                .orElse(Span.THIS_WEEK);
    }
}
