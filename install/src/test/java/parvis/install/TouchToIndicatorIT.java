package parvis.install;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// E10, G1, G2: real processes, a real finger, real kills. What was thanked is counted, and once.
final class TouchToIndicatorIT {
    private static final int ROUNDS = Boolean.getBoolean("parvis.long") ? 100 : 3;
    private static final Pattern PEOPLE = Pattern.compile("\\bpeople=(-?[0-9]+)");
    private static final long SEED = System.nanoTime();

    @TempDir
    private Path folder;

    @Test
    void whatever_is_killed_between_touch_and_thanks_the_totals_are_those_of_the_terminal() throws Exception {
        var random = new Random(SEED);
        long thanked = 0;
        try (var town = new TownInABox(folder)) {
            town.startServer();
            town.startTerminal();
            for (int round = 0; round < ROUNDS; round++) {
                thanked += town.come();
                town.toTheQuestion();
                town.say("touch Oui");
                Thread.sleep(500 + random.nextInt(60)); // the finger needs 500 ms, the commit some of the 60
                if (round % 2 == 0) {
                    town.killTerminal();
                } else {
                    town.killServer();
                    town.startServer();
                    town.killTerminal();
                }
                town.startTerminal();
            }
            thanked += town.come();
            town.stopTerminal();
            long kept = journalled();
            town.startTerminal();
            town.awaitPeople("reception", kept);
            assertTrue(thanked <= kept, "seed " + SEED + ": thanked " + thanked + ", kept " + kept);
            assertTrue(kept <= thanked + ROUNDS, "seed " + SEED + ": thanked " + thanked + ", kept " + kept);
        }
    }

    /// What the terminal's own disk says, corrections and all.
    private long journalled() throws SQLException, IOException {
        try (var files = Files.list(folder.resolve("terminal"))) {
            var file =
                    files.filter(one -> one.endsWith("parvis.db")).findFirst().orElseThrow();
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery(
                            "SELECT measures FROM fact WHERE dimensions LIKE '%activity=reception%'")) {
                long people = 0;
                while (rows.next()) {
                    var said = PEOPLE.matcher(rows.getString(1));
                    people += said.find() ? Long.parseLong(said.group(1)) : 0;
                }
                return people;
            }
        }
    }
}
