package parvis.server.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.delivery.Standing;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Agenda;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.FactId;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Hello;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.RefusalReason;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerminalStatus;
import parvis.protocol.message.TopicId;
import parvis.protocol.message.WorkshopId;
import parvis.server.ingest.Alert;
import parvis.server.ingest.Quarantined;
import parvis.server.ingest.Terminal;

final class SqlFleetTest {
    private static final TerminalId ONE = new TerminalId("borne-1");
    private static final TerminalId TWO = new TerminalId("borne-2");
    private static final Epoch FIRST = new Epoch("00000000000000000000000000000001");
    private static final Epoch SECOND = new Epoch("00000000000000000000000000000002");
    private static final Epoch COPY = new Epoch("00000000000000000000000000000003");
    private static final Instant NOW = Samples.NOW;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @SuppressWarnings("NullAway.Init")
    private SqlLedger ledger;

    @SuppressWarnings("NullAway.Init")
    private SqlTerminals terminals;

    @SuppressWarnings("NullAway.Init")
    private SqlFleet fleet;

    @BeforeEach
    void open() {
        database = Database.open(directory.resolve("ledger.db"));
        ledger = new SqlLedger(database);
        terminals = new SqlTerminals(database);
        fleet = new SqlFleet(database);
        terminals.put(new Terminal(ONE, new PlaceId("mairie"), "both", false), "hash-1", NOW);
        terminals.put(new Terminal(TWO, new PlaceId("gare"), "desk", false), "hash-2", NOW);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_terminal_is_enrolled_moved_and_revoked() {
        assertEquals(Optional.of("hash-1"), terminals.secretHash(ONE));
        terminals.put(new Terminal(ONE, new PlaceId("gare"), "desk", true), "hash-3", NOW);
        var moved = new Terminal(ONE, new PlaceId("gare"), "desk", true);
        assertEquals(Optional.of(moved), terminals.find(ONE));
        assertEquals(2, terminals.all().size());
        assertEquals(Optional.of("hash-3"), terminals.secretHash(ONE));
        assertEquals(Optional.empty(), terminals.find(new TerminalId("borne-9")));
    }

    @Test
    void a_terminal_of_which_only_facts_are_known_is_not_enrolled() {
        ledger.commit(writing -> {
            writing.refuse(
                    new FactId(new TerminalId("borne-9"), new FactRef(FIRST, 1)), RefusalReason.BAD_ID, "{}", NOW);
            return 0;
        });
        assertEquals(Optional.empty(), terminals.find(new TerminalId("borne-9")));
        assertEquals(2, fleet.overview().size());
    }

    @Test
    void the_latest_status_counts_and_a_will_leaves_the_rest_as_it_was() {
        var online = new TerminalStatus.Online(
                NOW,
                12,
                1,
                "0.1.0",
                Optional.of("abc"),
                ClockQuality.ESTIMATED,
                "both",
                OptionalLong.of(900),
                OptionalDouble.of(41.5),
                Optional.of(TerminalStatus.SensorState.STUCK));
        fleet.status(ONE, online, NOW);
        fleet.status(ONE, new TerminalStatus.Offline(), NOW.plusSeconds(60));
        var seen = fleet.overview().getFirst();
        assertEquals(Optional.of(false), seen.online());
        assertEquals(Optional.of(NOW.plusSeconds(60)), seen.statusAt());
        assertEquals(OptionalLong.of(12), seen.pending());
        assertEquals(OptionalLong.of(1), seen.setAside());
        assertEquals(Optional.of("estimated"), seen.clock());
        assertEquals(OptionalDouble.of(41.5), seen.temperatureC());
        assertEquals(Optional.of("stuck"), seen.sensor());
        assertEquals(Optional.empty(), fleet.overview().getLast().online());
    }

    @Test
    void what_a_terminal_keeps_of_people_is_known_in_numbers_until_it_says_nothing_of_it_any_more() {
        var names = new TerminalStatus.Names(42, 30, Optional.of(NOW.minusSeconds(60)));
        fleet.status(ONE, online(Optional.of(names)), NOW);
        assertEquals(Optional.of(names), fleet.overview().getFirst().names());
        fleet.status(ONE, new TerminalStatus.Offline(), NOW);
        assertEquals(Optional.of(names), fleet.overview().getFirst().names());

        var never = new TerminalStatus.Names(0, 0, Optional.empty());
        fleet.status(ONE, online(Optional.of(never)), NOW);
        assertEquals(Optional.of(never), fleet.overview().getFirst().names());
        fleet.status(ONE, online(Optional.empty()), NOW);
        assertEquals(Optional.empty(), fleet.overview().getFirst().names());
    }

    private static TerminalStatus online(Optional<TerminalStatus.Names> names) {
        return new TerminalStatus.Online(
                NOW,
                0,
                0,
                "0.1.0",
                Optional.empty(),
                ClockQuality.SYNCED,
                "both",
                OptionalLong.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                names);
    }

    @Test
    void an_agenda_replaces_the_one_before_and_says_whether_it_differs() {
        var first = session("s-1", "2026-12-03T14:00", Optional.of("debutant"));
        var second = session("s-2", "2026-12-01T10:00", Optional.empty());
        assertTrue(fleet.agenda(ONE, new Agenda(1, List.of(first, second)), NOW));
        assertFalse(fleet.agenda(ONE, new Agenda(2, List.of(second, first)), NOW));
        assertEquals(
                List.of(second, first),
                fleet.sessions().stream().map(part -> part.session()).toList());
        assertTrue(fleet.agenda(ONE, new Agenda(3, List.of(first)), NOW));
        assertEquals(ONE, fleet.sessions().getFirst().terminal());
        assertEquals(1, fleet.sessions().size());
        terminals.put(new Terminal(ONE, new PlaceId("mairie"), "both", true), "hash-1", NOW);
        assertEquals(List.of(), fleet.sessions());
    }

    @Test
    void two_epochs_that_follow_one_are_a_copy_and_a_gap_is_shown() {
        ledger.commit(writing -> {
            writing.greet(ONE, new Hello("0.1.0", Optional.of("v1"), 1, 1, List.of()), NOW);
            writing.stand(ONE, FIRST, new Standing(3, Optional.empty()));
            writing.stand(ONE, SECOND, new Standing(1, Optional.of(FIRST)));
            writing.gap(ONE, FIRST, 4, 6, NOW);
            return 0;
        });
        assertEquals(
                List.of(new Alert.Gap(FIRST, 4, 6, NOW)),
                fleet.overview().getFirst().alerts());
        ledger.commit(writing -> {
            writing.greet(ONE, new Hello("0.1.0", Optional.empty(), 1, 1, List.of()), NOW.plusSeconds(9));
            writing.stand(ONE, COPY, new Standing(1, Optional.of(FIRST)));
            return 0;
        });
        var seen = fleet.overview().getFirst();
        assertEquals(
                List.of(
                        new Alert.Gap(FIRST, 4, 6, NOW),
                        new Alert.Fork(FIRST, List.of(SECOND, COPY), NOW.plusSeconds(9))),
                seen.alerts());
        assertEquals(Optional.of(NOW.plusSeconds(9)), seen.lastContact());
        assertEquals(List.of(), fleet.overview().getLast().alerts());
    }

    @Test
    void the_quarantine_is_read_page_by_page_newest_first() {
        ledger.commit(writing -> {
            for (var sequence = 1; sequence <= 5; sequence++) {
                writing.refuse(id(sequence), RefusalReason.NEGATIVE, "{\"n\":" + sequence + "}", NOW);
            }
            writing.unreadable(
                    TWO,
                    "rubbish".getBytes(StandardCharsets.UTF_8),
                    Acknowledgement.Reason.VERSION,
                    NOW.plusSeconds(1));
            return 0;
        });
        var quarantine = new SqlQuarantine(database);
        var found = new ArrayList<Quarantined>();
        for (var page = quarantine.list("", 2);
                !page.isEmpty();
                page = quarantine.list(page.getLast().key(), 2)) {
            assertTrue(page.size() <= 2);
            found.addAll(page);
        }
        assertEquals(6, found.size());
        assertEquals(
                List.of("rubbish", "{\"n\":5}", "{\"n\":4}", "{\"n\":3}", "{\"n\":2}", "{\"n\":1}"),
                found.stream().map(Quarantined::raw).toList());
        assertEquals(5, fleet.overview().getFirst().refused());
        assertThrows(IllegalArgumentException.class, () -> quarantine.list("1; DROP TABLE fact", 2));
    }

    private static FactId id(long sequence) {
        return new FactId(ONE, new FactRef(FIRST, sequence));
    }

    private static AgendaSession session(String id, String start, Optional<String> level) {
        return new AgendaSession(
                new SessionId(id),
                new WorkshopId("couture"),
                "Couture",
                new PlaceId("mairie"),
                LocalDateTime.parse(start),
                90,
                8,
                5,
                0,
                AgendaSession.State.PLANNED,
                Optional.of(new TopicId("couture")),
                level);
    }
}
