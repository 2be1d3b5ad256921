package parvis.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.staff.EntryLog;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Route;

/// E13: the practice over the real screens and the real files. Whatever is done in it reaches no file, no medium, no
/// printer and no public screen, and it ends by itself.
final class PracticeIT {
    @TempDir
    private Path folder;

    private PracticeTown town;

    @BeforeEach
    void opens() {
        town = new PracticeTown(folder);
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @Test
    void E13_whatever_is_pressed_in_the_practice_changes_no_row_and_no_file() {
        var facts = town.facts();
        var rows = town.rows();
        var names = town.names();
        var outside = town.outside();
        town.begin();
        town.pressAll(1, true);
        town.press("Arrêter l’entraînement");
        assertEquals(rows, town.rows());
        assertEquals(names, town.names());
        assertEquals(outside, town.outside());
        assertEquals(facts, town.facts());
        assertEquals(List.of(), town.leftovers());
        assertEquals(List.of(EntryLog.Event.UNLOCKED), town.door());
    }

    /// The red control.
    @Test
    void the_same_hands_at_the_real_screens_change_both_files_and_are_seen_to() {
        var rows = town.rows();
        town.enter();
        town.pressAll(1, false);
        var after = town.rows();
        assertNotEquals(rows.get("touch"), after.get("touch"));
        assertNotEquals(rows.get("booking"), after.get("booking"));
        assertNotEquals(rows.get("session"), after.get("session"));
    }

    static Stream<Ending> endings() {
        return Stream.of(
                new Ending("stopped", town -> town.press("Arrêter l’entraînement"), EntryRoute.PracticeOver.class),
                new Ending("locked", town -> town.press("Verrouiller"), Route.Attract.class),
                new Ending("left for a minute", town -> town.pass(Duration.ofSeconds(60)), Route.Attract.class),
                new Ending("fifteen minutes long", PracticeIT::practiseLong, EntryRoute.PracticeOver.class),
                new Ending("interrupted by the public", town -> town.go(new Route.Home()), Route.Home.class),
                new Ending("at midnight", PracticeIT::practiseOverMidnight, Route.Attract.class));
    }

    private static void practiseLong(PracticeTown town) {
        for (int step = 0; step < 30; step++) {
            assertTrue(town.isMarked(), "over after " + step + " half minutes");
            town.press("Équipe");
            town.pass(Duration.ofSeconds(29));
        }
        town.pass(Duration.ofSeconds(10));
    }

    private static void practiseOverMidnight(PracticeTown town) {
        town.press("Arrêter l’entraînement", "Revenir au travail");
        town.passTo("2026-11-24T23:58");
        town.begin();
        town.pass(Duration.ofSeconds(40));
        town.press("Équipe");
        town.pass(Duration.ofSeconds(40));
        town.press("Équipe");
        town.pass(Duration.ofSeconds(50));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void it_ends_and_nothing_of_it_is_left(Ending ending) {
        var rows = town.rows();
        town.begin();
        assertEquals(1, town.leftovers().size());
        town.book("LEA");
        ending.done().accept(town);
        assertInstanceOf(ending.then(), town.here());
        assertFalse(town.isMarked());
        assertEquals(List.of(), town.leftovers());
        assertEquals(rows, town.rows());
        town.enter();
        assertFalse(town.isMarked());
        town.press("Ateliers");
        assertFalse(town.read().contains("Exemple d’atelier"), town.read());
        town.press("Retour", "Retour", "Retour");
        assertInstanceOf(EntryRoute.Home.class, town.here());
    }

    @Test
    void a_clock_that_is_set_back_ends_it_too() {
        town.begin();
        town.setBack(Duration.ofMinutes(3));
        assertFalse(town.isMarked());
    }

    @Test
    void what_a_power_cut_leaves_of_it_is_swept_at_the_next_start_and_nothing_is_practised_then() {
        var rows = town.rows();
        town.begin();
        town.book("LEA");
        try (var cut = town.cut()) {
            assertEquals(List.of(), cut.leftovers());
            assertEquals(rows, cut.rows());
            cut.enter();
            assertFalse(cut.isMarked());
        }
    }

    @Test
    void the_public_screens_show_the_real_sessions_and_none_that_is_practised() {
        town.begin();
        town.go(new Route.Workshops(0));
        assertTrue(town.read().contains("Écrire un e-mail"), town.read());
        assertFalse(town.read().contains("Exemple"), town.read());
        assertFalse(town.isMarked());
    }

    @Test
    void in_the_practice_no_real_session_and_no_real_person_is_seen() {
        town.begin();
        town.press("Ateliers");
        assertFalse(town.read().contains("Écrire un e-mail"), town.read());
        town.press("Équipe", "Données et réglages");
        town.press("Quelqu’un demande");
        town.type("AWA");
        assertFalse(town.read().contains("Awa"), town.read());
    }

    @Test
    void a_full_or_broken_disk_is_said_and_leaves_the_team_where_it_was() {
        town.enter();
        town.withoutFolder(() -> {
            town.press("S’entraîner", "Commencer l’entraînement");
            assertTrue(town.read().contains("n’a pas pu s’ouvrir"), town.read());
            assertFalse(town.isMarked());
        });
        town.press("Retour");
        assertInstanceOf(EntryRoute.Home.class, town.here());
    }

    @Test
    void the_desks_codes_and_its_log_are_not_there_to_be_practised() {
        town.begin();
        assertFalse(town.read().contains("Codes de l’équipe"), town.read());
        assertFalse(town.read().contains("S’entraîner"), town.read());
        town.go(new EntryRoute.ChangeCodes());
        assertTrue(town.read().contains("Espace de l’équipe"), town.read());
    }

    /// A way in which a practice ends.
    ///
    /// @param how in words
    /// @param done by whom
    /// @param then where one is afterwards
    record Ending(String how, Consumer<PracticeTown> done, Class<? extends Route> then) {
        @Override
        public String toString() {
            return how;
        }
    }
}
