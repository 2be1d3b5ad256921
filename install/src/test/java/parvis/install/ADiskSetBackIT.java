package parvis.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// G13: a terminal whose disk is put back to yesterday's copy.
final class ADiskSetBackIT {
    @TempDir
    private Path folder;

    @Test
    void a_disk_that_was_set_back_loses_and_doubles_nothing_of_what_was_sent() throws Exception {
        try (var town = new TownInABox(folder)) {
            town.startServer();
            town.startTerminal();
            long before = town.come();
            town.awaitPeople("reception", before);
            town.stopTerminal();
            copy(town.terminalData(), folder.resolve("backup"));
            town.startTerminal();
            long lostFromDisk = town.come() + town.come();
            town.awaitPeople("reception", before + lostFromDisk);
            town.killTerminal();
            delete(town.terminalData());
            copy(folder.resolve("backup"), town.terminalData());
            town.startTerminal();
            long after = town.come();
            town.awaitPeople("reception", before + lostFromDisk + after);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
