package parvis.install;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parvis.kiosk.Team;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Phone;
import parvis.kiosk.booking.Request;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.SessionRoute;
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

    private final Team team;
    private final LocalDate today;

    PictureSessions(Team team, LocalDate today) {
        this.team = team;
        this.today = today;
    }

    /// Plans and books them; answers the captions with where they are seen.
    Map<String, Route> shots() {
        var now = session("Écrire un e-mail", today, 14);
        book(now, "Fatou", 1, "0612345678");
        book(now, "Jean-Paul", 1, "");
        book(now, "Moussa", 2, "0698765432");
        book(now, "N. B.", 1, "");
        var moved = session("Mon téléphone, pas à pas", today.plusDays(1), 10);
        book(moved, "Karim", 1, "0677889900");
        book(moved, "Rose", 1, "");
        var cancelled = session("Repérer une arnaque", today.plusDays(3), 14);
        book(cancelled, "Nour", 1, "0655443322");
        team.planning().cancel(cancelled);
        var series = keep("Ma tablette, jour après jour");
        var first = today.plusDays(10);
        var rhythm = new Rhythm(
                first, java.time.LocalTime.of(14, 0), Rhythm.Every.WEEK, first.plusWeeks(SEATS), Set.of());
        var shots = new LinkedHashMap<String, Route>();
        shots.put("Équipe : les séances", new SessionRoute.Sessions(0));
        shots.put("Équipe : une séance, qui vient", new SessionRoute.OneSession(now));
        shots.put("Équipe : réserver", new SessionRoute.Book(now));
        shots.put("Équipe : la feuille de présence", new SessionRoute.Presence(now));
        shots.put("Équipe : annuler une séance dit combien de personnes sont concernées", new SessionRoute.Cancel(moved));
        shots.put("Équipe : qui prévenir", new SessionRoute.Tell(Optional.of(cancelled)));
        shots.put(
                "Équipe : planifier, fériés et vacances écartés",
                new SessionRoute.Plan(new SessionRoute.PlanDraft(series, rhythm, false), 0));
        return shots;
    }

    private WorkshopId keep(String title) {
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
        team.planning().keep(new Workshop(id, title, MINUTES, SEATS, details));
        return id;
    }

    private SessionId session(String title, LocalDate day, int hour) {
        return team.planning()
                .plan(keep(title), List.of(day.atTime(hour, 0)))
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
