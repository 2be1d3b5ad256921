package parvis.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// E10, G1, G2, G13: real processes, a real finger, real kills. What was thanked is counted, and once.
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
                thanked += come(town);
                goTo(town);
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
            thanked += come(town);
            town.stopTerminal();
            long kept = journalled();
            town.startTerminal();
            awaitPeople(town, kept);
            assertTrue(thanked <= kept, "seed " + SEED + ": thanked " + thanked + ", kept " + kept);
            assertTrue(kept <= thanked + ROUNDS, "seed " + SEED + ": thanked " + thanked + ", kept " + kept);
        }
    }

    @Test
    void a_disk_that_was_set_back_loses_and_doubles_nothing_of_what_was_sent() throws Exception {
        try (var town = new TownInABox(folder)) {
            town.startServer();
            town.startTerminal();
            long before = come(town);
            awaitPeople(town, before);
            town.stopTerminal();
            copy(town.terminalData(), folder.resolve("backup"));
            town.startTerminal();
            long lostFromDisk = come(town) + come(town);
            awaitPeople(town, before + lostFromDisk);
            town.killTerminal();
            delete(town.terminalData());
            copy(folder.resolve("backup"), town.terminalData());
            town.startTerminal();
            long after = come(town);
            awaitPeople(town, before + lostFromDisk + after);
        }
    }

    /// E2: held, a code, one touch a person.
    @Test
    void the_team_s_code_opens_the_day_and_each_plus_one_is_counted_at_its_desk() throws Exception {
        try (var town = new TownInABox(folder)) {
            town.startServer();
            town.startTerminal();
            town.finger("touch Touchez l’écran|Accueil");
            town.finger("hold header");
            town.finger("see Espace de l’équipe");
            for (var digit : TownInABox.STAFF_CODE.toCharArray()) {
                town.finger("key " + digit);
            }
            town.finger("touch Ouvrir");
            town.finger("touch Accueil du jour");
            town.finger("touch CCAS");
            town.finger("touch CCAS");
            town.finger("see personnes aujourd’hui");
            awaitPeople(town, 2);
        }
    }

    private static long come(TownInABox town) throws IOException {
        goTo(town);
        town.finger("touch Oui");
        town.finger("see Merci");
        return 1;
    }

    private static void goTo(TownInABox town) throws IOException {
        town.finger("touch Touchez l’écran|Accueil");
        town.finger("touch Je viens pour");
        town.finger("touch Centre social");
        town.finger("see première fois");
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

    private static void awaitPeople(TownInABox town, long expected) throws IOException, InterruptedException {
        long found = -1;
        for (int i = 0; i < 600 && found != expected; i++) {
            found = town.people("reception");
            Thread.sleep(100);
        }
        assertEquals(expected, found, "seed " + SEED);
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
