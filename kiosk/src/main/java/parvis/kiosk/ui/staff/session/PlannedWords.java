package parvis.kiosk.ui.staff.session;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.SessionWords.Tone;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.workshop.PlannedSession;

/// What the team reads of a session, the same on every screen.
final class PlannedWords {
    private final Texts texts;

    PlannedWords(Texts texts) {
        this.texts = texts;
    }

    /// « 5 inscrits, il reste 3 places », « Complet, 2 en attente », « Annulée », « À fermer »
    String seats(PlannedSession session, LocalDateTime now) {
        return switch (session.state()) {
            case CANCELLED -> texts.get("sessions.state.cancelled");
            case HELD -> texts.get("sessions.state.held", session.people());
            case PLANNED -> waits(session, now) ? texts.get("sessions.state.unclosed") : planned(session);
        };
    }

    private String planned(PlannedSession session) {
        if (session.tooMany() > 0) {
            return texts.get("sessions.state.over", session.taken(), session.tooMany());
        }
        return session.seatsLeft() > 0
                ? texts.get("sessions.state.left", session.taken(), session.seatsLeft())
                : texts.get("sessions.state.full", session.taken(), session.waiting());
    }

    Tone tone(PlannedSession session, LocalDateTime now) {
        return switch (session.state()) {
            case CANCELLED -> Tone.ATTENTION;
            case HELD -> Tone.GOOD;
            case PLANNED -> waits(session, now) || session.seatsLeft() == 0 ? Tone.ATTENTION : Tone.GOOD;
        };
    }

    /// Whether it is over and nobody has closed it.
    static boolean waits(PlannedSession session, LocalDateTime now) {
        return session.state() == PlannedSession.State.PLANNED && !session.end().isAfter(now);
    }

    /// « 14 h à 15 h 30 · salle 2 · débutant »
    String details(PlannedSession session) {
        var parts = new ArrayList<String>();
        parts.add(Dates.hours(session.start(), session.minutes()));
        session.details().room().ifPresent(parts::add);
        session.details().level().ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    /// « jeudi 26 novembre, 14 h à 15 h 30 · salle 2 · débutant »
    String when(PlannedSession session, LocalDate today) {
        return day(session.start().toLocalDate(), today) + ", " + details(session);
    }

    /// The same, where it is read on another day: on paper.
    String dated(PlannedSession session) {
        return Dates.day(session.start().toLocalDate()) + ", " + details(session);
    }

    /// « jeudi 26 novembre, 14 h à 15 h 30 »
    String hours(PlannedSession session, LocalDate today) {
        return day(session.start().toLocalDate(), today) + ", " + Dates.hours(session.start(), session.minutes());
    }

    /// « jeudi 26 novembre à 14 h »
    String moment(LocalDateTime start, LocalDate today) {
        return texts.get("sessions.moment", day(start.toLocalDate(), today), Dates.hour(start.toLocalTime()));
    }

    /// « jeu. 26 nov. à 14 h », beside what says it in full
    String brief(LocalDateTime start) {
        return texts.get("sessions.moment", Dates.shortDay(start.toLocalDate()), Dates.hour(start.toLocalTime()));
    }

    /// « aujourd’hui », « demain », « jeudi 26 novembre »
    String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return texts.get("day.today");
        }
        return day.equals(today.plusDays(1)) ? texts.get("day.tomorrow") : Dates.day(day);
    }
}
