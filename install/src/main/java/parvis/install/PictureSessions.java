package parvis.install;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import parvis.kiosk.Kiosk;
import parvis.kiosk.Team;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Phone;
import parvis.kiosk.booking.Request;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.Rhythm;
import parvis.kiosk.workshop.Workshop;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Led;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.WorkshopId;

/// Invented sessions and people for the pictures of the team's screens.
final class PictureSessions {
    private static final int SEATS = 8;
    private static final int MINUTES = 90;

    private final Texts texts = Texts.french();
    private final Kiosk kiosk;
    private final Team team;
    private final LocalDate today;

    PictureSessions(Kiosk kiosk) {
        this.kiosk = kiosk;
        team = kiosk.team();
        today = LocalDate.now(kiosk.clock());
    }

    /// What is planned.
    ///
    /// @param now it has begun, with people
    /// @param moved tomorrow's
    /// @param full another one of tomorrow's: nobody more can come
    /// @param cancelled one with somebody to call
    /// @param series one without dates
    record Planned(SessionId now, SessionId moved, SessionId full, SessionId cancelled, WorkshopId series) {}

    /// Plans and books, for whoever needs sessions to be there.
    static void planned(Kiosk kiosk) {
        var _ = new PictureSessions(kiosk).plan();
    }

    /// Plans and books.
    Planned plan() {
        var now = session("Écrire un e-mail", SEATS, today, 14);
        book(now, "Fatou", 1, "0612345678");
        book(now, "Jean-Paul", 1, "");
        book(now, "Moussa", 2, "0698765432");
        book(now, "N. B.", 1, "");
        var moved = session("Mon téléphone, pas à pas", SEATS, today.plusDays(1), 10);
        book(moved, "Karim", 1, "0677889900");
        book(moved, "Rose", 1, "");
        var full = session("Mon espace en ligne", 2, today.plusDays(1), 14);
        book(full, "Awa", 2, "0644332211");
        var cancelled = session("Repérer une arnaque", SEATS, today.plusDays(3), 14);
        book(cancelled, "Nour", 1, "0655443322");
        team.planning().cancel(cancelled);
        var series = keep("Ma tablette, jour après jour", SEATS);
        return new Planned(now, moved, full, cancelled, series);
    }

    /// Where they are seen.
    List<PictureShot> shots() {
        var planned = plan();
        var now = planned.now;
        var first = today.plusDays(10);
        var rhythm =
                new Rhythm(first, java.time.LocalTime.of(14, 0), Rhythm.Every.WEEK, first.plusWeeks(SEATS), Set.of());
        var dates = new SessionRoute.Plan(new SessionRoute.PlanDraft(planned.series, rhythm, false), 0);
        return List.of(
                team("les séances", hand -> hand.go(new SessionRoute.Sessions(0))),
                team("une séance, qui vient", hand -> hand.go(new SessionRoute.OneSession(now))),
                team("réserver", hand -> hand.go(new SessionRoute.Book(now))),
                team("réservé, le code à donner", hand -> book(hand, now, "Lucie")),
                team("le même nom une deuxième fois", hand -> book(hand, now, "Fatou")),
                team("il n’y a plus de place", hand -> book(hand, planned.full, "Omar")),
                team("une réservation", hand -> hand.go(new SessionRoute.OneBooking(now, booking(now)))),
                team("retrouver quelqu’un", hand -> {
                    hand.go(new SessionRoute.Find());
                    hand.type("fa");
                }),
                team("la feuille de présence", hand -> hand.go(new SessionRoute.Presence(now))),
                team("déplacer ou changer une séance", hand -> {
                    hand.go(new SessionRoute.OneSession(planned.moved));
                    hand.press(texts.get("sessions.one.change"));
                }),
                team(
                        "annuler une séance dit combien de personnes sont concernées",
                        hand -> hand.go(new SessionRoute.Cancel(planned.moved))),
                team("qui prévenir", hand -> hand.go(new SessionRoute.Tell(Optional.of(planned.cancelled)))),
                team("planifier, quel atelier", hand -> hand.go(new SessionRoute.Workshops(0))),
                team("un nouvel atelier", hand -> {
                    hand.go(new SessionRoute.Workshops(0));
                    hand.press(texts.get("sessions.series.new"));
                }),
                team("planifier, fériés et vacances écartés", hand -> hand.go(dates)),
                team(
                        "planifier, le premier jour",
                        hand -> hand.go(new SessionRoute.PlanAsk(dates.draft(), SessionRoute.Asked.DAY))),
                team("les séances passées", hand -> hand.go(new SessionRoute.PastSessions(0))));
    }

    private PictureShot team(String caption, Consumer<PictureHand> work) {
        return PictureShot.team(caption, kiosk, work);
    }

    /// Books a seat by touch.
    void book(PictureHand hand, SessionId session, String name) {
        hand.go(new SessionRoute.Book(session));
        hand.type(name);
        if (!hand.mayPress(texts.get("sessions.book.go"))) {
            hand.press(texts.get("sessions.book.letters"));
        }
        hand.press(texts.get("sessions.book.go"));
    }

    private BookingId booking(SessionId session) {
        return team.bookings().roster(session).lines().getFirst().booking().id();
    }

    private WorkshopId keep(String title, int seats) {
        var id = team.planning().freshId(title);
        var details = new Details(
                new ActivityId("digital-workshop"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("débutant"),
                Optional.of("salle 2"),
                Optional.empty(),
                Optional.of(Led.TEAM),
                List.of());
        team.planning().keep(new Workshop(id, title, MINUTES, seats, details));
        return id;
    }

    private SessionId session(String title, int seats, LocalDate day, int hour) {
        return team.planning()
                .plan(keep(title, seats), List.of(day.atTime(hour, 0)))
                .getFirst()
                .id();
    }

    private void book(SessionId session, String name, int seats, String phone) {
        team.bookings()
                .book(new Request(
                        session,
                        new Person(name, Phone.typed(phone)),
                        seats,
                        false,
                        Request.By.STAFF,
                        Request.IfFull.SAY,
                        true));
    }
}
