package parvis.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.server.account.PasswordHash;
import parvis.server.account.Provision;
import parvis.server.broker.Peer;
import parvis.server.ingest.Terminal;
import parvis.server.pack.PackReader;
import parvis.server.sql.Database;
import parvis.server.sql.SqlAccounts;
import parvis.server.sql.SqlTerminals;

final class TerminalDoorTest {
    private static final TerminalId ONE = new TerminalId("borne-1");
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private final AtomicInteger hashed = new AtomicInteger();
    private final PasswordHash passwords = new PasswordHash() {
        @Override
        public String hash(String password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(String password, String hash) {
            hashed.incrementAndGet();
            return hash.equals(hash(password));
        }
    };

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @SuppressWarnings("NullAway.Init")
    private SqlTerminals terminals;

    @SuppressWarnings("NullAway.Init")
    private TerminalDoor door;

    @BeforeEach
    void open() {
        database = Database.open(directory.resolve("parvis.db"));
        terminals = new SqlTerminals(database);
        terminals.put(new Terminal(ONE, new PlaceId(ServerSamples.PLACE), "both", false), "hash of secret", NOW);
        door = new TerminalDoor(ServerSamples.TERRITORY, terminals, passwords, "drawn", new SecureRandom());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_terminal_enters_by_its_own_secret_alone() {
        assertEquals(Optional.of(new Peer.Terminal(ServerSamples.TERRITORY, ONE)), door.signIn("borne-1", "secret"));
        assertEquals(Optional.empty(), door.signIn("borne-1", "drawn"));
        assertEquals(Optional.empty(), door.signIn("borne-1", ""));
        assertEquals(Optional.empty(), door.signIn("borne-9", "secret"));
        assertEquals(Optional.empty(), door.signIn("+", "secret"));
        assertEquals(Optional.empty(), door.signIn("' OR 1=1 --", "secret"));
    }

    @Test
    void the_gateway_enters_by_the_secret_of_this_start() {
        assertEquals(Optional.of(new Peer.Gateway()), door.signIn("server", "drawn"));
        assertEquals(Optional.empty(), door.signIn("server", "secret"));
    }

    @Test
    void the_slow_hash_is_computed_once_while_nothing_changes() {
        door.signIn("borne-1", "secret");
        door.signIn("borne-1", "secret");
        assertEquals(1, hashed.get());
        assertEquals(Optional.empty(), door.signIn("borne-1", "wrong"));
        assertEquals(2, hashed.get());
    }

    @Test
    void a_revoked_terminal_and_an_old_secret_are_refused_at_once() {
        assertTrue(door.signIn("borne-1", "secret").isPresent());
        terminals.put(new Terminal(ONE, new PlaceId(ServerSamples.PLACE), "both", false), "hash of other", NOW);
        assertFalse(door.signIn("borne-1", "secret").isPresent());
        assertTrue(door.signIn("borne-1", "other").isPresent());
        terminals.put(new Terminal(ONE, new PlaceId(ServerSamples.PLACE), "both", true), "hash of other", NOW);
        assertFalse(door.signIn("borne-1", "other").isPresent());
    }

    @Test
    void a_provision_file_is_applied_again_without_change_and_keeps_who_was_revoked_out() throws IOException {
        var file = provision("borne-1", ServerSamples.PLACE, "both");
        apply(file);
        assertEquals(Optional.of("hash of secret"), terminals.secretHash(ONE));
        terminals.put(new Terminal(ONE, new PlaceId(ServerSamples.PLACE), "both", true), "hash of secret", NOW);
        apply(file);
        assertTrue(terminals.find(ONE).orElseThrow().revoked());
        apply(provision("borne-2", "mairie-annexe", "desk"));
        assertEquals(2, terminals.all().size());
    }

    @Test
    void a_provision_file_that_cannot_be_used_says_where() throws IOException {
        assertFault(provision("borne-1", "nulle-part", "both"), "terminals[0].place");
        assertFault(provision("borne-1", ServerSamples.PLACE, "king"), "terminals[0].role");
        assertFault(provision("server", ServerSamples.PLACE, "both"), "terminals[0].id");
        assertFault(provision("Borne 1", ServerSamples.PLACE, "both"), "terminals[0].id");
    }

    private void assertFault(Path file, String where) {
        var fault = assertThrows(ConfigFault.class, () -> apply(file));
        var message = String.valueOf(fault.getMessage());
        assertTrue(message.contains(where), message);
        assertFalse(message.contains("secret"), message);
    }

    private Path provision(String id, String place, String role) throws IOException {
        return Files.writeString(
                directory.resolve("provision.json"),
                "{\"terminals\":[{\"id\":\"%s\",\"place\":\"%s\",\"role\":\"%s\",\"password\":\"secret\"}]}"
                        .formatted(id, place, role));
    }

    private void apply(Path file) {
        var territory = PackReader.open(ServerSamples.pack()).territory();
        var provision = new Provision(new SqlAccounts(database), passwords, territory.id());
        new Provisioning(territory, provision, terminals, passwords, () -> NOW).apply(file);
    }
}
