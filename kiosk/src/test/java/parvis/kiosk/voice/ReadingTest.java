package parvis.kiosk.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ReadingTest {
    @Test
    void hours_are_read_as_people_say_them() {
        assertEquals("mardi 24, 15 heures", aloud("mardi 24, 15 h"));
        assertEquals("de 9 heures 30 à 1 heure", aloud("de 9 h 30 à 1 h"));
        assertEquals("14 heures", aloud("14 h 00"));
        assertEquals("14 heures 32", aloud("14:32"));
    }

    @Test
    void initials_are_letters_and_words_are_words() {
        assertEquals("C C A S de Dugny", aloud("CCAS de Dugny"));
        assertEquals("la CAF et le R S A", aloud("la CAF et le RSA"));
        assertEquals("DUGNY", aloud("DUGNY"));
        assertEquals("K, 7, P, M, 2, X", aloud(Reading.spelled("K7P M2X")));
    }

    @Test
    void what_only_an_eye_needs_is_left_out() {
        assertEquals("15 heures, ici, débutant", aloud("15 h · ici · débutant"));
        assertEquals("Trouvé pour ludo", aloud("Trouvé pour «\u202fludo\u202f»"));
        assertEquals("Bonjour. Que cherchez-vous ?", aloud("Bonjour.\nQue cherchez-vous\u202f?"));
    }

    @Test
    void nobody_types_an_order_to_the_engine() {
        assertEquals("ka", aloud("[[ka]]"));
        assertEquals("5X b", aloud("\u00015X <b>"));
    }

    @Test
    void only_french_is_read_the_french_way() {
        assertEquals("CCAS, 14 h 30", Reading.aloud("CCAS, 14 h 30", new Tongue("en")));
    }

    private static String aloud(String written) {
        return Reading.aloud(written, Tongue.FRENCH);
    }
}
