package parvis.install;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a start trusts of the classes that the last stop left.
final class ClassArchiveTest {
    @TempDir
    private Path folder;

    private Path file;
    private ClassArchive archive;
    private final byte[] whole = new byte[300_000];

    @BeforeEach
    void sealed() throws IOException {
        new Random(1).nextBytes(whole);
        file = Files.write(folder.resolve("terminal.jsa"), whole);
        archive = new ClassArchive(file);
        archive.seal();
    }

    @Test
    void as_it_was_sealed_it_stays() throws IOException {
        archive.check();
        assertArrayEquals(whole, Files.readAllBytes(file));
    }

    @Test
    void a_hole_half_a_file_zeros_or_one_bit_are_thrown_away() throws IOException {
        var hole = whole.clone();
        Arrays.fill(hole, 65_536, 131_072, (byte) 0);
        var bit = whole.clone();
        bit[123_456] ^= 1;
        for (var damaged : new byte[][] {hole, Arrays.copyOf(whole, 150_000), new byte[300_000], bit, new byte[0]}) {
            Files.write(file, damaged);
            archive.check();
            assertFalse(Files.exists(file));
        }
    }

    @Test
    void one_that_was_written_and_never_sealed_is_thrown_away() throws IOException {
        Files.delete(folder.resolve("terminal.jsa.crc32c"));
        archive.check();
        assertFalse(Files.exists(file));
        archive.check();
        archive.seal();
        assertFalse(Files.exists(folder.resolve("terminal.jsa.crc32c")), "nothing to seal");
    }

    @Test
    void a_new_one_is_sealed_anew() throws IOException {
        Files.write(file, new byte[] {1, 2, 3});
        archive.seal();
        archive.check();
        assertTrue(Files.exists(file));
    }
}
