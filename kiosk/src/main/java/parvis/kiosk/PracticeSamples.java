package parvis.kiosk;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Phone;
import parvis.kiosk.booking.Request;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.Workshop;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.SessionId;

/// A session under way and a full one tomorrow, with people that nobody takes for real.
final class PracticeSamples {
    private static final int MINUTES = 120;
    private static final int UNDER_WAY = 30;
    private static final int SEATS = 8;
    private static final int FEW_SEATS = 3;

    /// Numbers that the French numbering plan gives to nobody, for films and examples.
    private static final String PHONE = "06 39 98 00 0";

    private final Team team;
    private final Texts texts;
    private char next = 'A';

    private PracticeSamples(Team team, Texts texts) {
        this.team = team;
        this.texts = texts;
    }

    /// Plans and books; nothing where no activity of the town has sessions.
    static void fill(Kiosk kiosk, Texts texts) {
        var now = LocalDateTime.now(kiosk.clock());
        new KioskOffer(kiosk)
                .offer().kinds().stream()
                        .findFirst()
                        .ifPresent(kind -> new PracticeSamples(kiosk.team(), texts).fill(kind.id(), now));
    }

    private void fill(ActivityId activity, LocalDateTime now) {
        var begun = now.minusMinutes(UNDER_WAY).truncatedTo(ChronoUnit.HOURS);
        var start = begun.toLocalDate().equals(now.toLocalDate())
                ? begun
                : now.toLocalDate().atStartOfDay();
        var today = session(texts.get("practice.sample.today"), activity, SEATS, start);
        book(today, 1, true);
        book(today, 2, false);
        book(today, 1, true);
        book(today, 1, false);
        var full = session(texts.get("practice.sample.full"), activity, FEW_SEATS, start.plusDays(1));
        book(full, 1, true);
        book(full, 2, true);
        book(full, 1, true);
    }

    private SessionId session(String title, ActivityId activity, int seats, LocalDateTime start) {
        var id = team.planning().freshId(title);
        team.planning().keep(new Workshop(id, title, MINUTES, seats, Details.of(activity)));
        return team.planning().plan(id, List.of(start)).getFirst().id();
    }

    private void book(SessionId session, int seats, boolean reachable) {
        var number = next - 'A' + 1;
        var person = new Person(
                texts.get("practice.sample.person", String.valueOf(next++)),
                reachable ? Phone.typed(PHONE + number) : Optional.empty());
        team.bookings().book(new Request(session, person, seats, false, Request.By.STAFF, Request.IfFull.WAIT, true));
    }
}
