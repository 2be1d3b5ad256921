package parvis.kiosk.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// French, and numbers, among words that are read from the right. `[` and `]` stand for the marks of a direction.
final class BorrowedTest {
    @Test
    void several_french_parts_side_by_side_are_read_as_one_from_the_left() {
        var said =
                Borrowed.name("Samu") + ". " + Borrowed.sentence("Gratuit") + ". " + Borrowed.sentence("Jour et nuit");
        assertEquals("[Samu. Gratuit. Jour et nuit]", drawn(said));
    }

    @Test
    void words_of_the_language_between_two_french_parts_keep_them_apart() {
        assertEquals("مع [Caf] و[CCAS]", drawn("مع " + Borrowed.name("Caf") + " و" + Borrowed.name("CCAS")));
    }

    @Test
    void a_number_that_is_written_in_groups_is_not_turned_round() {
        assertEquals("هاتف: 01\u00a049\u00a034\u00a012\u00a034", drawn("هاتف: 01 49 34 12 34"));
    }

    @Test
    void a_french_sentence_that_goes_on_below_is_read_from_the_left_there_too() {
        var drawn = Borrowed.drawn(Borrowed.sentence("Cette aide paie une partie\nde votre loyer."));
        assertEquals("[Cette aide paie une partie]\n[de votre loyer.]", shown(Lines.isolated(drawn)));
    }

    @Test
    void each_part_is_said_by_its_own_voice() {
        assertEquals(
                List.of(new Borrowed.Part("أحضروا: ", false), new Borrowed.Part("un stylo", true)),
                Borrowed.parts("أحضروا: " + Borrowed.sentence("un stylo")));
    }

    private static String drawn(String text) {
        return shown(Borrowed.drawn(text));
    }

    private static String shown(String drawn) {
        return drawn.replace('\u2066', '[').replace('\u2069', ']');
    }
}
