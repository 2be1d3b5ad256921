package parvis.kiosk.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SpellingTest {
    @Test
    void accents_capitals_and_ligatures_do_not_count() {
        assertEquals("ecole des soeurs", Spelling.plain("École des Sœurs"));
    }

    @Test
    void words_that_say_nothing_are_left_out_unless_there_are_no_others() {
        assertEquals(List.of("arc", "ciel"), Spelling.words("l’Arc-en-Ciel"));
        assertEquals(List.of("la"), Spelling.words("la"));
        assertEquals(List.of(), Spelling.words(" ’- "));
    }

    @Test
    void counts_slips_to_the_beginning_of_a_word() {
        assertEquals(0, Spelling.distance("ludo", "ludotheque"));
        assertEquals(1, Spelling.distance("ccass", "ccas"));
        assertEquals(1, Spelling.distance("ludoteque", "ludotheque"));
        assertEquals(1, Spelling.distance("crehce", "creche"));
        assertEquals(1, Spelling.distance("numerik", "numerique"));
    }

    @Test
    void short_words_must_be_right() {
        assertEquals(0, Spelling.slips(3));
        assertEquals(1, Spelling.slips(4));
        assertEquals(2, Spelling.slips(9));
    }
}
