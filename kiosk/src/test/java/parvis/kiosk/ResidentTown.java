package parvis.kiosk;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.attendance.Counter;
import parvis.kiosk.attendance.TestTime;
import parvis.kiosk.attendance.Tiles;
import parvis.kiosk.booking.BookOutcome;
import parvis.kiosk.booking.BookingCode;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Phone;
import parvis.kiosk.booking.Request;
import parvis.kiosk.help.Help;
import parvis.kiosk.sealed.Vault;
import parvis.kiosk.sqlite.Database;
import parvis.kiosk.sqlite.Databases;
import parvis.kiosk.sqlite.Store;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.PlannedSession;
import parvis.kiosk.workshop.Workshop;
import parvis.protocol.catalogue.ActivityPart;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.SessionPart;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Led;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TopicId;
import parvis.protocol.message.WorkshopId;

/// A week of workshops in the real files of a folder, on Tuesday 24 November 2026 at 14:32, for the residents' screens.
/// The team has chosen its codes and nobody has entered one: names can be written and not read.
public final class ResidentTown implements AutoCloseable {
    private static final LocalDateTime TODAY = LocalDateTime.of(2026, 11, 24, 15, 0);

    public final SessionTown.PaperTray printer = new SessionTown.PaperTray();
    public final TestTime time = new TestTime("2026-11-24T14:32");
    public final Path folder;

    /// Today at three, five of eight seats.
    public final SessionId today;

    /// Tomorrow, cancelled.
    public final SessionId cancelled;

    /// On Thursday, full, two wait.
    public final SessionId full;

    /// On Friday, moved there from Thursday, one seat left.
    public final SessionId moved;

    /// Next week, of the series that is full on Thursday.
    public final SessionId next;

    private final Database counts;
    private final Store store;
    private final TeamServices services;

    public ResidentTown(Path folder) {
        this.folder = folder;
        var config = Samples.config();
        var random = new SecureRandom();
        counts = Databases.open(folder, time);
        store = new Store(
                counts, time, config.place(), config.zone(), "boot", LocalDate.EPOCH, () -> new Epoch("1".repeat(32)));
        services = TeamServices.open(
                config.over(folder, new KioskConfig.Codes(Vault.DAY_CODE, Vault.SHORT_CODE)),
                counts,
                store,
                Samples.source(Optional.of(catalogue())),
                time,
                Vault.cheap(),
                random);
        var mail = series("Écrire un e-mail", "email", "débutant");
        today = plan(mail, TODAY, 8);
        times(5, () -> book(today, "P.", false));
        cancelled = plan(series("Atelier cuisine des familles", "culture", "tout public"), TODAY.plusDays(1), 8);
        var scam = series("Repérer une arnaque", "securite", "débutant");
        full = plan(scam, TODAY.plusDays(2), 4);
        times(4, () -> book(full, "P.", false));
        times(2, () -> book(full, "P.", true));
        moved = plan(series("Mon téléphone, pas à pas", "materiel", "débutant"), TODAY.plusDays(2), 4);
        times(3, () -> book(moved, "P.", false));
        next = plan(scam, TODAY.plusDays(9), 4);
        var was = planned(moved);
        team().planning().change(moved, TODAY.plusDays(3).minusHours(5), 90, 4, was.details());
        team().planning().cancel(cancelled);
        team().custody().forget();
    }

    private static void times(int count, Runnable each) {
        for (int time = 0; time < count; time++) {
            each.run();
        }
    }

    private WorkshopId series(String title, String topic, String level) {
        var id = team().planning().freshId(title);
        var details = new Details(
                new ActivityId("digital-workshop"),
                Optional.empty(),
                Optional.of(new TopicId(topic)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(level),
                Optional.of("salle 2"),
                Optional.of("votre téléphone, et son chargeur"),
                Optional.of(Led.TEAM),
                List.of());
        team().planning().keep(new Workshop(id, title, 90, 8, details));
        return id;
    }

    private SessionId plan(WorkshopId series, LocalDateTime start, int seats) {
        var planned = team().planning().plan(series, List.of(start)).getFirst();
        team().planning().change(planned.id(), start, 90, seats, planned.details());
        return planned.id();
    }

    /// Books at the desk; answers the code.
    public BookingCode book(SessionId session, String name, boolean waits) {
        var outcome = team().bookings()
                .book(new Request(
                        session,
                        new Person(name, Optional.<Phone>empty()),
                        1,
                        false,
                        Request.By.STAFF,
                        waits ? Request.IfFull.WAIT : Request.IfFull.SAY,
                        true));
        return switch (outcome) {
            case BookOutcome.Booked(var _, var code, int _) -> code;
            case BookOutcome.Waits(var _, var code) -> code;
            case BookOutcome.Full _, BookOutcome.Twin _, BookOutcome.NotOpen _ ->
                throw new AssertionError("not booked: " + outcome);
        };
    }

    public PlannedSession planned(SessionId session) {
        return team().planning().session(session).orElseThrow();
    }

    /// What stands behind the screens, with a printer of the test's own.
    public Team team() {
        var real = services.team();
        return new Team(
                real.custody(),
                real.entries(),
                real.planning(),
                real.bookings(),
                real.closer(),
                real.closures(),
                real.days(),
                real.works(),
                real.history(),
                printer,
                real.house(),
                real.calendar(),
                real.settings(),
                real.copy(),
                real.doubts());
    }

    /// An action for young people today, about that.
    public SessionId youth(String title, LocalDateTime start, TopicId topic) {
        var id = team().planning().freshId(title);
        var action = Details.of(new ActivityId("youth-action"));
        var details = new Details(
                action.activity(),
                action.service(),
                Optional.of(topic),
                action.theme(),
                action.audience(),
                action.level(),
                action.room(),
                action.bring(),
                action.led(),
                action.partners());
        team().planning().keep(new Workshop(id, title, 90, 12, details));
        return team().planning().plan(id, List.of(start)).getFirst().id();
    }

    /// The facts in the file, as a power cut would leave them.
    public List<String> facts() {
        return FileRows.of(folder.resolve("parvis.db"), folder).getOrDefault("fact", List.of());
    }

    public Counter counter() {
        return store.counter();
    }

    /// The same before any team has chosen its codes.
    public Team withoutTeam() {
        return Samples.withDoor(team(), FakeCustody.unfounded());
    }

    /// The terminal itself.
    public Kiosk kiosk(Clock clock) {
        return kiosk(clock, team());
    }

    /// The terminal with a team of the test's own.
    public Kiosk kiosk(Clock clock, Team team) {
        return kiosk(clock, team, catalogue());
    }

    /// The terminal in another town.
    public Kiosk kiosk(Clock clock, Catalogue catalogue) {
        return kiosk(clock, team(), catalogue);
    }

    private Kiosk kiosk(Clock clock, Team team, Catalogue catalogue) {
        return new Kiosk(
                Samples.config(),
                clock,
                counter(),
                new Tiles(counter(), clock),
                Samples.source(Optional.of(catalogue)),
                new StillSync(),
                Help.nowhere(Samples.config().terminal(), new ClockTime(clock)),
                team,
                Optional.empty());
    }

    /// The sample town, with subjects, and a session that is booked elsewhere.
    public static Catalogue catalogue() {
        var like = Samples.catalogue(List.of());
        var sessions = new ArrayList<SessionPart>();
        var elsewhere = Samples.session(
                "ailleurs",
                "Faire ses démarches en ligne",
                new PlaceId("point-numerique"),
                TODAY.plusDays(1),
                60,
                6,
                5,
                0,
                false);
        sessions.add(new SessionPart(new TerminalId("borne-2"), elsewhere.session()));
        var workshops = new ActivityPart(
                new ActivityId("digital-workshop"),
                "Atelier numérique",
                List.of(),
                List.of(),
                List.of(
                        topic("email", "E-mail"),
                        topic("culture", "Culture numérique"),
                        topic("securite", "Sécurité"),
                        topic("materiel", "Prendre en main du matériel")));
        return new Catalogue(
                "1", like.territory(), like.places(), List.of(workshops), List.of(), List.of(), sessions, List.of());
    }

    private static ActivityPart.TopicLabel topic(String id, String label) {
        return new ActivityPart.TopicLabel(new TopicId(id), label);
    }

    @Override
    public void close() {
        services.close();
        counts.close();
    }
}
