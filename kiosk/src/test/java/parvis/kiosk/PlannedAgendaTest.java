package parvis.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.attendance.TestTime;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Request;
import parvis.kiosk.sealed.Vault;
import parvis.kiosk.sqlite.Database;
import parvis.kiosk.sqlite.Databases;
import parvis.kiosk.sqlite.Store;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.Workshop;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TerminalStatus;

/// What leaves a terminal of its plan and of its names: numbers, over its real files.
final class PlannedAgendaTest {
    private static final LocalDateTime THURSDAY = LocalDateTime.of(2026, 12, 3, 14, 0);

    @TempDir
    Path folder;

    private final TestTime time = new TestTime("2026-11-24T09:10");
    private Optional<Database> counts = Optional.empty();
    private Optional<TeamServices> services = Optional.empty();

    @BeforeEach
    void open() {
        var config = config();
        var random = new SecureRandom();
        var database = Databases.open(folder, time);
        var store = new Store(
                database,
                time,
                config.place(),
                TestTime.PARIS,
                "boot",
                LocalDate.EPOCH,
                () -> new Epoch("1".repeat(32)));
        var catalogue = Samples.source(Optional.empty());
        counts = Optional.of(database);
        services = Optional.of(TeamServices.open(config, database, store, catalogue, time, Vault.cheap(), random));
        var _ = team().custody().found(Vault.DAY_CODE, Vault.SHORT_CODE);
    }

    @AfterEach
    void close() {
        services.orElseThrow().close();
        counts.orElseThrow().close();
    }

    @Test
    void a_booking_changes_the_number_that_leaves_and_never_its_name() {
        var agenda = agenda();
        var heard = new AtomicInteger();
        agenda.onChange(heard::incrementAndGet);
        assertEquals(List.of(), agenda.sessions());

        var session = plan(THURSDAY);
        assertEquals(List.of("8 0 0 PLANNED"), lines(agenda));
        book(session, 3);
        assertEquals(List.of("8 3 0 PLANNED"), lines(agenda));
        book(session, 6);
        assertEquals(List.of("8 3 6 PLANNED"), lines(agenda));
        team().planning().cancel(session);
        assertEquals("CANCELLED", agenda.sessions().getFirst().state().name());
        assertEquals(false, agenda.sessions().toString().contains("Awa"));
        assertEquals(true, heard.get() >= 4);
    }

    @Test
    void what_is_longer_ago_than_thirty_days_leaves_no_more() {
        plan(THURSDAY);
        var agenda = agenda();
        time.pass(Duration.ofDays(39));
        assertEquals(1, agenda.sessions().size());
        time.pass(Duration.ofDays(1));
        assertEquals(0, agenda.sessions().size());
    }

    @Test
    void how_many_names_are_kept_is_said_and_for_how_long() {
        var kept = new NamesKept(team().bookings(), team().settings());
        assertEquals(Optional.of(new TerminalStatus.Names(0, 30, Optional.empty())), kept.get());
        book(plan(THURSDAY), 2);
        assertEquals(Optional.of(new TerminalStatus.Names(1, 30, Optional.empty())), kept.get());
        team().settings().keep(team().settings().settings().withRetentionDays(7));
        assertEquals(7, kept.get().orElseThrow().retentionDays());
    }

    private KioskConfig config() {
        var like = Samples.config();
        return new KioskConfig(
                like.territory(),
                like.terminal(),
                like.place(),
                like.role(),
                like.zone(),
                like.mqtt(),
                Optional.empty(),
                folder,
                like.screen(),
                Optional.empty(),
                KioskConfig.Hardware.NONE,
                List.of(),
                java.util.Map.of(),
                KioskConfig.BellPins.NONE,
                KioskConfig.ClockTrust.TRUSTED,
                Optional.empty(),
                false,
                false);
    }

    private Team team() {
        return services.orElseThrow().team();
    }

    private PlannedAgenda agenda() {
        return new PlannedAgenda(team().planning(), Samples.config().place(), new ZonedTime(time, TestTime.PARIS));
    }

    private SessionId plan(LocalDateTime start) {
        var planning = team().planning();
        var id = planning.freshId("Premiers pas");
        planning.keep(new Workshop(id, "Premiers pas", 90, 8, Details.of(new ActivityId("digital-workshop"))));
        return planning.plan(id, List.of(start)).getFirst().id();
    }

    private void book(SessionId session, int seats) {
        var person = new Person("Awa", Optional.empty());
        var _ = team().bookings()
                .book(new Request(session, person, seats, false, Request.By.STAFF, Request.IfFull.WAIT, true));
    }

    private static List<String> lines(PlannedAgenda agenda) {
        return agenda.sessions().stream().map(PlannedAgendaTest::line).toList();
    }

    private static String line(AgendaSession session) {
        return session.seats() + " " + session.taken() + " " + session.waiting() + " " + session.state();
    }
}
