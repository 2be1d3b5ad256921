package parvis.server.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The certificates themselves; what listens with them is shown where it listens.
final class TlsTest {
    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    private Path folder;

    @Test
    void an_authority_of_its_own_is_made_once_and_signs_the_server_s_certificate() throws Exception {
        var files = authority("parvis.example").ready(NOW);
        var authority = Files.readString(folder.resolve("ca.pem"));
        var chain = files.read().chain();
        chain.getFirst().verify(chain.getLast().getPublicKey());
        assertEquals(0, chain.getLast().getBasicConstraints(), "the authority signs servers and no authorities");
        assertEquals(-1, chain.getFirst().getBasicConstraints(), "the server is no authority");

        var again = authority("parvis.example").ready(NOW.plus(Duration.ofDays(1)));
        assertEquals(chain, again.read().chain(), "nothing is made anew without need");
        assertEquals(authority, Files.readString(folder.resolve("ca.pem")));
    }

    @Test
    void the_server_s_certificate_is_renewed_before_it_ends_under_the_same_authority() throws Exception {
        var first = authority("parvis.example").ready(NOW).read();
        var second = authority("parvis.example")
                .ready(NOW.plus(Duration.ofDays(340)))
                .read();
        assertNotEquals(first.chain().getFirst(), second.chain().getFirst());
        assertEquals(first.chain().getLast(), second.chain().getLast());
        assertTrue(second.ends().isAfter(NOW.plus(Duration.ofDays(600))));
    }

    @Test
    void another_name_makes_another_certificate() throws Exception {
        var first = authority("parvis.example").ready(NOW).read();
        var second = authority("parvis.example", "192.0.2.7").ready(NOW).read();
        assertNotEquals(first.chain().getFirst(), second.chain().getFirst());
        assertEquals(
                List.of("parvis.example", "192.0.2.7"),
                second.chain().getFirst().getSubjectAlternativeNames().stream()
                        .map(name -> name.get(1))
                        .toList());
    }

    @Test
    void keys_are_readable_by_their_owner_alone() throws Exception {
        var files = authority("parvis.example").ready(NOW);
        for (var file : List.of(files.key(), folder.resolve("ca.key"))) {
            assertEquals(
                    "[OWNER_READ, OWNER_WRITE]",
                    Files.getPosixFilePermissions(file).stream()
                            .sorted()
                            .toList()
                            .toString());
        }
    }

    @Test
    void whoever_was_cut_off_between_key_and_certificate_begins_again() throws Exception {
        authority("parvis.example").ready(NOW);
        Files.delete(folder.resolve("server.pem"));
        assertFalse(authority("parvis.example").ready(NOW).read().chain().isEmpty());
    }

    @Test
    void changed_files_are_shown_and_bad_files_are_not() throws Exception {
        var files = authority("parvis.example").ready(NOW);
        var keys = ServerKeys.of(files);
        assertFalse(keys.reload(), "nothing changed");
        var before = Files.readString(files.certificate());
        Files.writeString(files.certificate(), "no certificate");
        assertFalse(keys.reload());
        assertTrue(keys.ends().isAfter(NOW), "what was shown is shown still");
        var alias = keys.chooseEngineServerAlias("EC", null, null);

        Files.writeString(files.certificate(), before);
        var next = authority("autre.example").ready(NOW);
        assertTrue(keys.reload());
        assertNotEquals(alias, keys.chooseEngineServerAlias("EC", null, null));
        assertFalse(keys.getPrivateKey(String.valueOf(alias)) == null, "a handshake under way ends with its own key");
        assertEquals(next.read().ends(), keys.ends());
    }

    @Test
    void the_key_of_another_certificate_is_refused_with_the_file_s_name() throws Exception {
        var files = authority("parvis.example").ready(NOW);
        Files.copy(folder.resolve("ca.key"), folder.resolve("other.key"));
        var refused = assertThrows(
                BadKeyFiles.class, () -> ServerKeys.of(new KeyFiles(files.certificate(), folder.resolve("other.key"))));
        assertTrue(String.valueOf(refused.getMessage()).contains("other.key"), refused.getMessage());
    }

    @Test
    void a_missing_or_foreign_file_is_named() throws Exception {
        var files = authority("parvis.example").ready(NOW);
        var missing = folder.resolve("nowhere.pem");
        assertTrue(message(new KeyFiles(missing, files.key())).contains("nowhere.pem"));
        assertTrue(message(new KeyFiles(files.certificate(), missing)).contains("nowhere.pem"));
        assertTrue(
                message(new KeyFiles(files.certificate(), files.certificate())).contains("clé privée"));
        assertTrue(message(new KeyFiles(files.key(), files.key())).contains("certificat"));
    }

    private static String message(KeyFiles files) {
        return String.valueOf(assertThrows(BadKeyFiles.class, files::read).getMessage());
    }

    private OwnAuthority authority(String... names) {
        return new OwnAuthority(folder, List.of(names), RANDOM);
    }
}
