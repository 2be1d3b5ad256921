package parvis.kiosk.ui.home;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import parvis.kiosk.ui.SessionWords;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.workshop.Session;
import parvis.kiosk.workshop.Sessions;

/// What *Accueil* says beside its doors: the next session that one can still join,
/// one of this place if there is one.
public final class HomeViewModel {
    private final Optional<Next> next;

    /// @param sessions what comes
    /// @param clock in the territory's zone
    public HomeViewModel(Sessions sessions, Clock clock, Texts texts) {
        var open = sessions.upcoming(LocalDateTime.now(clock)).stream()
                .filter(session -> !session.cancelled())
                .toList();
        var words = new SessionWords(texts);
        next = open.stream()
                .filter(session -> session.here() && session.seatsLeft() > 0)
                .findFirst()
                .or(() ->
                        open.stream().filter(session -> session.seatsLeft() > 0).findFirst())
                .or(() -> open.stream().findFirst())
                .map(session -> next(session, words, texts));
    }

    private static Next next(Session session, SessionWords words, Texts texts) {
        var day = session.start().toLocalDate();
        return new Next(
                texts.dates().leaf(day),
                texts.dates().number(day),
                texts.name(session.title()),
                texts.get("session.line", words.hourAndPlace(session), words.seats(session)));
    }

    /// The next session, if any is planned.
    public Optional<Next> next() {
        return next;
    }

    /// One session to come.
    ///
    /// @param weekday « JEU »
    /// @param number « 26 »
    /// @param title its title
    /// @param line « 14 h, ici. Il reste 3 places. »
    public record Next(String weekday, String number, String title, String line) {}
}
