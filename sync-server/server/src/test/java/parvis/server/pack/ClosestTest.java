package parvis.server.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ClosestTest {
    @Test
    void guesses_the_word_that_few_slips_away() {
        assertEquals(Optional.of("reception"), Closest.to("receptoin", List.of("leaflet", "reception", "passage")));
        assertEquals(Optional.of("families"), Closest.to("Familles", List.of("families", "newFamilies")));
    }

    @Test
    void guesses_nothing_when_no_word_is_near() {
        assertEquals(Optional.empty(), Closest.to("mairie", List.of("reception", "leaflet")));
        assertEquals(Optional.empty(), Closest.to("ab", List.of("xyz")));
        assertEquals(Optional.empty(), Closest.to("a".repeat(64), List.of("a".repeat(63))));
    }

    @Test
    void makes_an_id_of_a_name() {
        assertEquals("acces-aux-droits", Vocabulary.slug("Accès aux droits"));
        assertEquals("l-ile-d-oe", Vocabulary.slug("  L’Île d’Oé ! "));
    }
}
