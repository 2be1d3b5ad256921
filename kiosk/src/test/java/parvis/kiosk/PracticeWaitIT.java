package parvis.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.HeldBackground;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.SessionRoute;

/// A practice whose files are slow to open, and answers that come when it is over.
final class PracticeWaitIT {
    @TempDir
    private Path folder;

    private final HeldBackground background = new HeldBackground();
    private PracticeTown town;

    @BeforeEach
    void opens() {
        town = new PracticeTown(folder, background);
        town.enter();
    }

    @AfterEach
    void closes() {
        town.close();
    }

    private void begins() {
        town.press("S’entraîner");
        background.hold();
        town.press("Commencer l’entraînement");
    }

    private void letGo() {
        Finger.onFx(() -> {
            background.letGo();
            return true;
        });
    }

    @Test
    void while_its_files_are_opened_a_sentence_says_so_and_then_it_begins() {
        begins();
        assertTrue(town.read().contains("Un instant : l’entraînement se prépare"), town.read());
        assertFalse(town.isMarked());
        letGo();
        assertTrue(town.isMarked());
        assertInstanceOf(EntryRoute.Home.class, town.here());
    }

    @Test
    void whoever_went_back_meanwhile_is_not_put_into_it() {
        begins();
        town.press("Retour");
        letGo();
        assertFalse(town.isMarked());
        assertInstanceOf(EntryRoute.Home.class, town.here());
        assertEquals(List.of(), town.leftovers());
    }

    @Test
    void whoever_locked_meanwhile_finds_no_practice_afterwards() {
        begins();
        town.press("Verrouiller");
        letGo();
        assertInstanceOf(Route.Attract.class, town.here());
        town.enter();
        assertFalse(town.isMarked());
        assertEquals(List.of(), town.leftovers());
    }

    @Test
    void whoever_went_back_and_came_again_gets_one_practice_and_not_two() {
        begins();
        town.press("Retour", "S’entraîner", "Commencer l’entraînement");
        letGo();
        assertTrue(town.isMarked());
        assertEquals(1, town.leftovers().size());
        town.press("Arrêter l’entraînement");
        assertEquals(List.of(), town.leftovers());
    }

    @Test
    void an_answer_that_comes_when_it_is_over_leads_to_no_screen_of_the_real_terminal() {
        town.press("S’entraîner", "Commencer l’entraînement");
        town.press("Ateliers", "Exemple d’atelier. 5 inscrits, il reste 3 places", "Réserver");
        town.type("LEA");
        background.hold();
        town.press("Réserver la place", "Arrêter l’entraînement");
        letGo();
        assertInstanceOf(EntryRoute.PracticeOver.class, town.here());
        assertTrue(town.read().contains("Rien n’a compté"), town.read());
        town.press("Retour");
        assertInstanceOf(EntryRoute.Home.class, town.here());
        assertFalse(town.here() instanceof SessionRoute);
    }
}
