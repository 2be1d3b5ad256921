package parvis.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parvis.server.ServerSamples.EPOCH;
import static parvis.server.ServerSamples.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.codec.Address;
import parvis.protocol.codec.CatalogueCodec;
import parvis.protocol.codec.Codec;
import parvis.protocol.codec.Decoded;
import parvis.protocol.codec.Topics;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.EpochState;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Mark;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Refusal;
import parvis.protocol.message.RefusalReason;
import parvis.server.indicator.Period;
import parvis.server.ingest.Alert;
import parvis.server.ingest.Quarantined;
import parvis.server.ingest.Reasons;
import parvis.server.sql.Database;
import parvis.server.sql.SqlCounts;
import parvis.server.sql.SqlFleet;
import parvis.server.sql.SqlQuarantine;

/// Terminals of a small town and its server, over its own broker: once and only once.
final class DeliveryIT {
    private static final Epoch OTHER = new Epoch("fedcba9876543210fedcba9876543210");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Server server;

    @BeforeEach
    void start() throws Exception {
        server = Server.start(
                ConfigReader.read(ServerSamples.settings(directory)), Clock.systemUTC(), new SecureRandom());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_batch_that_comes_twice_and_in_another_order_counts_once() throws Exception {
        try (var terminal = TestTerminal.connect(server.mqtt(), "borne-1")) {
            assertEquals(mark(0), terminal.send(batch(EPOCH, 21, 40)).marks());
            assertEquals(mark(0), terminal.send(batch(EPOCH, 41, 60)).marks());
            assertEquals(mark(60), terminal.send(batch(EPOCH, 1, 20)).marks());
            assertEquals(mark(60), terminal.send(batch(EPOCH, 1, 20)).marks());
            assertEquals(mark(60), terminal.send(batch(EPOCH, 11, 50)).marks());
        }
        assertEquals(List.of(60L, ServerSamples.peopleUpTo(60)), counted());
    }

    @Test
    void a_broker_that_was_wiped_costs_nothing_and_a_hello_says_how_far_the_server_is() throws Exception {
        try (var terminal = TestTerminal.connect(server.mqtt(), "borne-1")) {
            terminal.send(batch(EPOCH, 1, 50));
        }
        stop();
        start();
        try (var terminal = TestTerminal.connect(server.mqtt(), "borne-1")) {
            var state = new EpochState(EPOCH, Optional.empty(), 1, 120, 0);
            assertEquals(mark(50), terminal.greet(state).marks());
            assertEquals(mark(120), terminal.send(batch(EPOCH, 51, 120)).marks());
        }
        assertEquals(List.of(120L, ServerSamples.peopleUpTo(120)), counted());
    }

    @Test
    void a_server_that_was_set_back_to_an_older_copy_is_filled_again_from_the_terminals() throws Exception {
        var store = directory.resolve("data").resolve("parvis.db");
        var copy = directory.resolve("copy.db");
        try (var terminal = TestTerminal.connect(server.mqtt(), "borne-1")) {
            terminal.send(batch(EPOCH, 1, 30));
        }
        stop();
        Files.copy(store, copy);
        start();
        try (var terminal = TestTerminal.connect(server.mqtt(), "borne-1")) {
            assertEquals(mark(80), terminal.send(batch(EPOCH, 31, 80)).marks());
        }
        stop();
        Files.copy(copy, store, StandardCopyOption.REPLACE_EXISTING);
        start();
        try (var terminal = TestTerminal.connect(server.mqtt(), "borne-1")) {
            var held = new EpochState(EPOCH, Optional.empty(), 1, 80, 80);
            assertEquals(mark(30), terminal.greet(held).marks());
            assertEquals(mark(80), terminal.send(batch(EPOCH, 31, 80)).marks());
        }
        assertEquals(List.of(80L, ServerSamples.peopleUpTo(80)), counted());
    }

    @Test
    void what_a_terminal_no_longer_holds_is_noted_and_a_copied_disk_is_seen() throws Exception {
        try (var terminal = TestTerminal.connect(server.mqtt(), "borne-1")) {
            var held = new EpochState(EPOCH, Optional.empty(), 11, 20, 0);
            assertEquals(mark(10), terminal.greet(held).marks());
            assertEquals(mark(20), terminal.send(batch(EPOCH, 11, 20)).marks());
            terminal.greet(
                    new EpochState(OTHER, Optional.of(EPOCH), 1, 1, 0),
                    new EpochState(new Epoch("00000000000000000000000000000001"), Optional.of(EPOCH), 1, 1, 0));
        }
        var alerts = reading(database -> new SqlFleet(database).overview())
                .getFirst()
                .alerts();
        assertTrue(alerts.stream()
                .anyMatch(alert -> alert instanceof Alert.Gap(var epoch, var first, var last, var _)
                        && epoch.equals(EPOCH)
                        && first == 1
                        && last == 10));
        assertTrue(alerts.stream().anyMatch(Alert.Fork.class::isInstance));
    }

    @Test
    void a_fact_that_breaks_the_contract_is_kept_apart_and_nothing_behind_it_waits() throws Exception {
        var good = "{\"day\":\"2026-11-24\",\"hour\":9,\"clock\":\"synced\",\"place\":\"mairie-annexe\","
                + "\"activity\":\"reception\",\"people\":3}";
        try (var terminal = TestTerminal.connect(server.mqtt(), "borne-1")) {
            var answer = terminal.send(
                    Address.Kind.FACTS,
                    ServerSamples.batchOf(
                            EPOCH,
                            1,
                            List.of(
                                    good,
                                    good.replace("mairie-annexe", "Mairie annexe"),
                                    good.replace("2026-11-24", "2026-02-30"),
                                    good.replace("2026-11-24", "1999-01-01"),
                                    good.replace(":3", ":-3"),
                                    good.replace(":3", ":1000001"),
                                    good.replace("synced", "perhaps"),
                                    good)));
            assertEquals(mark(8), answer.marks());
            assertEquals(
                    List.of(
                            refusal(2, RefusalReason.BAD_ID),
                            refusal(3, RefusalReason.BAD_DATE),
                            refusal(4, RefusalReason.BAD_DATE),
                            refusal(5, RefusalReason.NEGATIVE),
                            refusal(6, RefusalReason.BAD_NUMBER),
                            refusal(7, RefusalReason.BAD_FIELD)),
                    answer.refused());
        }
        assertEquals(List.of(2L, 6L), counted());
        var kept = reading(database -> new SqlQuarantine(database).list("", 100));
        assertEquals(6, kept.size());
        for (var one : kept) {
            assertTrue(one instanceof Quarantined.Refused(var _, var _, var _, var _, var reason, var raw)
                    && Reasons.text(reason).endsWith(".")
                    && raw.startsWith("{\"day\""));
        }
    }

    @Test
    void a_newer_version_is_kept_and_told_apart_from_rubbish() throws Exception {
        try (var terminal = TestTerminal.connect(server.mqtt(), "borne-1")) {
            terminal.send(batch(EPOCH, 1, 5));
            var later = ServerSamples.bytes("{\"v\":2,\"epoch\":\"" + EPOCH + "\",\"first\":6,\"facts\":[{}]}");
            var answer = terminal.send(Address.Kind.FACTS, later);
            assertEquals(
                    Optional.of(new Acknowledgement.Unreadable(later.length, Acknowledgement.Reason.VERSION)),
                    answer.unreadable());
            assertEquals(mark(5), answer.marks());
            assertEquals(mark(10), terminal.send(batch(EPOCH, 6, 10)).marks());
        }
    }

    @Test
    void the_catalogue_is_there_whole_and_a_terminals_sessions_reach_the_others() throws Exception {
        var agenda = ServerSamples.bytes("""
                {"v":1,"revision":1,"sessions":[
                {"id":"s-1","workshop":"couture","title":"Couture","place":"%s","start":"2026-12-03T14:00",
                "minutes":90,"seats":8,"taken":5,"waiting":0,"state":"planned"},
                {"id":"s-2","workshop":"couture","title":"Ailleurs","place":"mairie-annexe","start":"2026-12-03T14:00",
                "minutes":90,"seats":8,"taken":5,"waiting":0,"state":"planned"}]}""".formatted(ServerSamples.PLACE));
        try (var owner = TestTerminal.connect(server.mqtt(), "borne-1");
                var reader = TestTerminal.connect(server.mqtt(), "borne-4")) {
            reader.listen();
            var parts = new HashMap<String, byte[]>();
            owner.publish(Address.Kind.AGENDA, agenda, true);
            awaitTitles(reader, parts, List.of("Couture"));
            owner.publish(Address.Kind.AGENDA, part(1, "Broderie", 10), true);
            owner.publish(Address.Kind.AGENDA, part(2, "Tricot", 11), true);
            awaitTitles(reader, parts, List.of("Broderie", "Tricot"));
        }
    }

    private static byte[] part(int number, String title, int hour) {
        return ServerSamples.bytes("""
                {"v":1,"revision":2,"part":%d,"parts":2,"sessions":[
                {"id":"s-%d","workshop":"couture","title":"%s","place":"%s","start":"2026-12-04T%d:00",
                "minutes":90,"seats":8,"taken":5,"waiting":0,"state":"planned"}]}""".formatted(number, number, title, ServerSamples.PLACE, hour));
    }

    private static void awaitTitles(TestTerminal reader, Map<String, byte[]> parts, List<String> wanted)
            throws InterruptedException {
        for (var found = false; !found; ) {
            var message = reader.catalogue.poll(15, TimeUnit.SECONDS);
            assertTrue(message != null, "these sessions have not come: " + wanted);
            parts.put(message.topic(), message.payload());
            found = message.topic().equals(Topics.manifest(ServerSamples.TERRITORY))
                    && titles(message.payload(), parts).equals(wanted);
        }
    }

    /// The titles of the sessions of a manifest, all of whose parts must have come before it.
    private static List<String> titles(byte[] payload, Map<String, byte[]> parts) {
        if (!(Codec.manifest(payload) instanceof Decoded.Sound(var manifest))) {
            throw new AssertionError("a manifest that cannot be read");
        }
        assertEquals(
                "activities closures days life-events needs numbers operators organizations places "
                        + "right-themes rights sessions synonyms territory words",
                manifest.parts().stream().map(part -> part.name()).sorted().collect(Collectors.joining(" ")));
        var sessions = manifest.parts().stream()
                .filter(part -> part.name().equals("sessions"))
                .findFirst()
                .orElseThrow();
        var bytes = parts.get(Topics.part(ServerSamples.TERRITORY, "sessions", sessions.sha256()));
        return bytes != null && CatalogueCodec.sessions(bytes) instanceof Decoded.Sound(var found)
                ? found.stream().map(part -> part.session().title()).toList()
                : List.of();
    }

    @Test
    void the_status_of_a_terminal_and_its_will_are_kept() throws Exception {
        try (var terminal = TestTerminal.connect(server.mqtt(), "borne-1")) {
            terminal.publish(
                    Address.Kind.STATUS,
                    ServerSamples.bytes("{\"v\":1,\"online\":true,\"since\":\"2026-11-24T08:00:00Z\",\"pending\":4,"
                            + "\"setAside\":0,\"software\":\"1\",\"clock\":\"synced\",\"role\":\"both\"}"),
                    true);
            terminal.publish(Address.Kind.STATUS, ServerSamples.bytes("{\"v\":1,\"online\":false}"), true);
            terminal.send(batch(EPOCH, 1, 1));
        }
        stop();
        var seen = reading(database -> new SqlFleet(database).overview()).getFirst();
        assertEquals(Optional.of(false), seen.online());
        assertEquals(4, seen.pending().orElse(-1));
        assertTrue(seen.lastContact().isPresent());
    }

    private static List<Mark> mark(long through) {
        return List.of(new Mark(EPOCH, through));
    }

    private static Refusal refusal(long sequence, RefusalReason reason) {
        return new Refusal(new FactRef(EPOCH, sequence), reason);
    }

    /// How many facts are kept, and their people.
    private List<Long> counted() {
        return reading(database -> new SqlCounts(database).of(Period.years(2000, 2100), Set.of(), 1)).stream()
                .flatMap(row -> List.of(row.facts(), row.sums().getOrDefault(Measure.PEOPLE, 0L)).stream())
                .toList();
    }

    private <T> T reading(java.util.function.Function<Database, T> reader) {
        try (var database = Database.open(directory.resolve("data").resolve("parvis.db"))) {
            return reader.apply(database);
        }
    }
}
