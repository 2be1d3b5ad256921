package parvis.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// R3, C6: names and telephone numbers stay in the terminal, and go in the night when their time is over. Real
/// processes, a listener on the wire, names that occur nowhere else, no picture of anything; then a build that leaks on
/// purpose,
/// which must be caught by the same search in the same run.
final class NoNameLeavesIT {

    @TempDir
    private Path folder;

    private final Canaries canaries = new Canaries(
            Stream.concat(
                            ADayOfNames.NAMES.stream(),
                            ADayOfNames.NAMES.stream().flatMap(name -> Stream.of(name.split(" "))))
                    .toList(),
            ADayOfNames.PHONES);
    private final WireRules rules = new WireRules(Set.of("Atelier ornithorynque"));

    @Test
    void no_name_and_no_number_leaves_and_a_build_that_leaks_one_is_caught() throws Exception {
        try (var town = TownInABox.overheard(folder)) {
            town.startServer();
            town.startTerminal();
            ADayOfNames.work(town);
            ADayOfNames.publicSeesNobody(town);
            ADayOfNames.residentBooks(town);
            nightPasses(town);
            town.stopTerminal();
            assertTrue(town.ears().said("/agenda") > 0, "the listener heard nothing of the workshop");

            assertEquals(List.of(), found(town));
            assertEquals(List.of(), broken(town));
            assertEquals(List.of(), pictures(town));

            town.terminalBuiltWith(leakingBuild());
            var before = town.ears().said("/hello");
            town.startTerminal();
            for (int i = 0; i < 600 && town.ears().said("/hello") == before; i++) {
                Thread.sleep(100);
            }
            town.stopTerminal();
            var caught = found(town);
            assertFalse(caught.isEmpty(), "a digest on the wire was not found");
            assertFalse(broken(town).isEmpty(), "a field that says more than a version was not found");
        }
    }

    /// Fifty days go by in which nobody touches the terminal: what is kept goes by itself, and the next status says so.
    private void nightPasses(TownInABox town) throws IOException, InterruptedException {
        assertTrue(town.ears().namesHeld() > 0, "nobody was booked");
        town.finger("later P50D");
        // A jump cuts the connection, and one that did not last ten seconds makes the next pause longer: few jumps,
        // and time after each to be heard.
        for (var seconds : List.of(25, 45, 60, 90, 120)) {
            for (int tenth = 0; tenth < 10 * seconds && town.ears().namesHeld() != 0; tenth++) {
                Thread.sleep(100);
            }
            if (town.ears().namesHeld() != 0) {
                town.finger("later PT15M"); // so that the next status is due
            }
        }
        assertEquals(0, town.ears().namesHeld());
    }

    /// The same program, but that its version says whose number it knows.
    private Path leakingBuild() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256")
                .digest(ADayOfNames.PHONES.getFirst().getBytes(StandardCharsets.UTF_8));
        var resources = folder.resolve("leak");
        var file = resources.resolve("parvis/kiosk/build.properties");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "version=0.1.0-" + HexFormat.of().formatHex(digest) + "\nday=2026-11-01T00:00:00Z\n");
        return resources;
    }

    /// Where a name or number is, of all places where none may be.
    private List<String> found(TownInABox town) throws IOException {
        var found = new ArrayList<String>();
        for (var heard : town.ears().all()) {
            found.addAll(canaries.in(heard.up() ? "said by the terminal" : "said by the server", heard.bytes()));
        }
        for (var program : List.of("terminal", "server")) {
            found.addAll(canaries.in("log of the " + program, Files.readAllBytes(town.log(program))));
        }
        found.addAll(canaries.inFiles(town.serverData()));
        found.addAll(canaries.inFiles(town.terminalData()));
        found.addAll(canaries.inFiles(town.terminalTemp()));
        return found;
    }

    /// Where a picture is, of all places where a terminal could send or write one: what is on it cannot be searched, so
    /// there is to be none.
    private static List<String> pictures(TownInABox town) throws IOException {
        var found = new ArrayList<String>();
        for (var heard : town.ears().all()) {
            if (heard.up()) {
                found.addAll(PictureTraces.in("said by the terminal", heard.bytes()));
            }
        }
        found.addAll(PictureTraces.in("log of the terminal", Files.readAllBytes(town.log("terminal"))));
        found.addAll(PictureTraces.inFiles(town.terminalData()));
        found.addAll(PictureTraces.inFiles(town.terminalTemp()));
        return found;
    }

    /// What the terminal published that the contract has no field for.
    private List<String> broken(TownInABox town) {
        return town.ears()
                .published()
                .flatMap(message -> rules.broken(message).stream())
                .distinct()
                .toList();
    }
}
