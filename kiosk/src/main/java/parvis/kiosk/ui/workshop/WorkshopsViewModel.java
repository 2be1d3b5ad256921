package parvis.kiosk.ui.workshop;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.SessionWords;
import parvis.kiosk.ui.SessionWords.Tone;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.workshop.Session;
import parvis.kiosk.workshop.Sessions;

/// The sessions to come, to read: booking is done at the desk of the place.
public final class WorkshopsViewModel {
    private final List<Entry> entries;

    /// @param sessions what comes
    /// @param clock in the territory's zone
    public WorkshopsViewModel(Sessions sessions, Clock clock, Texts texts) {
        var words = new SessionWords(texts);
        entries = sessions.upcoming(LocalDateTime.now(clock)).stream()
                .map(session -> entry(session, words, texts))
                .toList();
    }

    private static Entry entry(Session session, SessionWords words, Texts texts) {
        var day = session.start().toLocalDate();
        var how = session.here()
                ? texts.get("workshops.book.here")
                : texts.get("workshops.book.there", session.placeName());
        return new Entry(
                Dates.number(day),
                Dates.weekday(day),
                Dates.month(day),
                session.title(),
                words.details(session),
                words.seats(session),
                words.tone(session),
                session.cancelled() ? "" : how,
                session.cancelled());
    }

    /// The entries, soonest first; empty when none is planned.
    public List<Entry> entries() {
        return entries;
    }

    /// One session.
    ///
    /// @param number « 26 »
    /// @param weekday « jeudi »
    /// @param month « novembre »
    /// @param title its title
    /// @param details « 14 h à 15 h 30 · ici · débutant »
    /// @param seats « Il reste 3 places »
    /// @param tone how that is to be seen
    /// @param booking where one books; empty when it is cancelled
    /// @param cancelled whether it will not be
    public record Entry(
            String number,
            String weekday,
            String month,
            String title,
            String details,
            String seats,
            Tone tone,
            String booking,
            boolean cancelled) {}
}
