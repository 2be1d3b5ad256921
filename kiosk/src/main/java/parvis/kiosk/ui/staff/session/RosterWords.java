package parvis.kiosk.ui.staff.session;

import java.time.LocalDateTime;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Phone;
import parvis.kiosk.booking.Roster;
import parvis.kiosk.ui.SessionWords.Tone;
import parvis.kiosk.ui.Texts;

/// What is said of one booking, the same on every screen; without its name while the key is locked.
final class RosterWords {
    private final Texts texts;

    RosterWords(Texts texts) {
        this.texts = texts;
    }

    /// « Fatou », « Groupe des aînés, 6 places », « Place 3 » while names are locked
    String who(Roster.Line line, int number) {
        var name = line.person()
                .map(Person::name)
                .orElseGet(
                        () -> texts.get(line.booking().group() ? "sessions.who.group" : "sessions.who.locked", number));
        return line.booking().seats() == 1
                ? name
                : texts.get("sessions.who.seats", name, line.booking().seats());
    }

    /// « 06 12 34 56 78 », « sans téléphone », nothing while names are locked
    String phone(Roster.Line line) {
        return line.person()
                .map(person -> person.phone().map(Phone::spoken).orElse(texts.get("sessions.phone.none")))
                .orElse("");
    }

    /// What is to be known of it: « à appeler », « en attente, 1re », « place donnée »
    String status(Booking booking) {
        if (booking.tell().isPresent()) {
            return texts.get("sessions.status.call");
        }
        return switch (booking.state()) {
            case SEATED -> "";
            case WAITING ->
                texts.get("sessions.status.waiting", booking.position().orElse(1));
            case RELEASED -> texts.get("sessions.status.released");
            case CANCELLED_BY_PERSON -> texts.get("sessions.status.cancelled.person");
            case CANCELLED_BY_TEAM -> texts.get("sessions.status.cancelled.team");
        };
    }

    Tone tone(Booking booking) {
        return status(booking).isEmpty() ? Tone.GOOD : Tone.ATTENTION;
    }

    /// Why somebody must be called.
    ///
    /// @param news what is new
    /// @param start when the session is now
    String news(Booking.News news, LocalDateTime start, PlannedWords words, LocalDateTime now) {
        var moment = words.moment(start, now.toLocalDate());
        return switch (news) {
            case PROMOTED -> texts.get("sessions.news.promoted", moment);
            case MOVED -> texts.get("sessions.news.moved", moment);
            case SESSION_CANCELLED -> texts.get("sessions.news.cancelled", moment);
            case SESSION_REVIVED -> texts.get("sessions.news.revived", moment);
            case SEAT_TAKEN_BACK -> texts.get("sessions.news.taken", moment);
        };
    }
}
