package parvis.kiosk.ui.attract;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.ui.SessionWords;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.workshop.Session;
import parvis.kiosk.workshop.Sessions;

/// What the attract screen says.
public final class AttractViewModel {
    private static final int SHOWN = 3;

    private final List<Next> next;
    private final boolean thisWeek;
    private final Optional<Closed> closed;

    /// @param sessions what comes
    /// @param clock in the territory's zone
    /// @param closed what is said while the place is closed
    public AttractViewModel(Sessions sessions, Clock clock, Texts texts, Optional<Closed> closed) {
        this.closed = closed;
        var now = LocalDateTime.now(clock);
        var words = new SessionWords(texts);
        var coming = sessions.upcoming(now).stream()
                .filter(session -> !session.cancelled())
                .filter(session -> closed.filter(sign -> sign.keepsOut(session)).isEmpty())
                .toList();
        var sunday = now.toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var ofWeek = coming.stream()
                .filter(session -> !session.start().toLocalDate().isAfter(sunday))
                .toList();
        thisWeek = !ofWeek.isEmpty();
        next = (thisWeek ? ofWeek : coming)
                .stream()
                        .limit(SHOWN)
                        .map(session -> next(session, words, texts))
                        .toList();
    }

    private static Next next(Session session, SessionWords words, Texts texts) {
        LocalDate day = session.start().toLocalDate();
        var dates = texts.dates();
        var line = words.hourAndPlace(session);
        return new Next(dates.leaf(day), dates.number(day), texts.name(session.title()), line, words.seats(session));
    }

    /// What is said while the place is closed.
    public Optional<Closed> closed() {
        return closed;
    }

    /// Whether they are this week's, until Sunday; else those that come first after it.
    public boolean thisWeek() {
        return thisWeek;
    }

    /// The week's next sessions, soonest first; the next ones where the week has none; empty when none is planned.
    public List<Next> next() {
        return next;
    }

    /// The place is closed.
    ///
    /// @param title that it is, and until when
    /// @param lines who is open, and what works here all the same
    /// @param until when sessions can take place here again; in the past where it is only out of hours
    public record Closed(String title, List<String> lines, LocalDateTime until) {
        public Closed {
            lines = List.copyOf(lines);
        }

        /// To a session behind a closed door nobody is invited, even if it has not been moved or cancelled yet.
        private boolean keepsOut(Session session) {
            return session.here() && session.start().isBefore(until);
        }
    }

    /// One session to come.
    ///
    /// @param weekday « JEU »
    /// @param number « 26 »
    /// @param title its title
    /// @param whenAndWhere « 14 h, ici »
    /// @param seats « Il reste 3 places »
    public record Next(String weekday, String number, String title, String whenAndWhere, String seats) {}
}
