package parvis.kiosk.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Optional;
import parvis.kiosk.workshop.Session;

/// What is said of a session, the same on every screen.
public final class SessionWords {
    private final Texts texts;

    /// @param texts the bundle
    public SessionWords(Texts texts) {
        this.texts = texts;
    }

    /// How what is said of the seats is to be seen.
    public enum Tone {
        GOOD,
        ATTENTION;

        /// Its style class.
        public String style() {
            return switch (this) {
                case GOOD -> "good";
                case ATTENTION -> "attention";
            };
        }
    }

    /// « Il reste 3 places », « Complet. 2 personnes attendent. », « Annulé »
    public String seats(Session session) {
        if (session.cancelled()) {
            return texts.get("session.cancelled");
        }
        return session.seatsLeft() > 0
                ? texts.get("session.left", session.seatsLeft())
                : texts.get("session.full", session.waiting());
    }

    /// Whether one can still come.
    public Tone tone(Session session) {
        return session.cancelled() || session.seatsLeft() == 0 ? Tone.ATTENTION : Tone.GOOD;
    }

    /// « 14 h à 15 h 30 · ici · débutant »
    public String details(Session session) {
        var parts = new ArrayList<String>();
        parts.add(texts.dates().hours(session.start(), session.minutes()));
        parts.add(session.here() ? texts.get("session.here") : texts.name(session.placeName()));
        session.level().map(texts::content).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    /// « aujourd’hui, 14 h », « demain, 14 h », « jeudi 26 novembre, 14 h »
    public String when(Session session, LocalDate today) {
        return texts.get(
                "workshops.when",
                day(session.start().toLocalDate(), today),
                texts.dates().hour(session.start().toLocalTime()));
    }

    /// « Déplacé. Avant : mardi 24 novembre, 15 h », where it has another time now
    public Optional<String> moved(Session session) {
        return session.movedFrom().map(this::moved);
    }

    /// « Déplacé. Avant : mardi 24 novembre, 15 h »
    public String moved(LocalDateTime before) {
        return texts.get(
                "session.moved",
                texts.dates().day(before.toLocalDate()),
                texts.dates().hour(before.toLocalTime()));
    }

    /// « jeudi 26 novembre, 14 h à 15 h 30 »
    public String dayAndHours(LocalDateTime start, int minutes) {
        return texts.get(
                "workshops.when",
                texts.dates().day(start.toLocalDate()),
                texts.dates().hours(start, minutes));
    }

    /// « 14 h, ici », « 10 h, Ludothèque du Pont Yblon »
    public String hourAndPlace(Session session) {
        return texts.get(
                "workshops.when",
                texts.dates().hour(session.start().toLocalTime()),
                session.here() ? texts.get("session.here") : texts.name(session.placeName()));
    }

    private String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return texts.get("day.today");
        }
        return day.equals(today.plusDays(1))
                ? texts.get("day.tomorrow")
                : texts.dates().day(day);
    }
}
