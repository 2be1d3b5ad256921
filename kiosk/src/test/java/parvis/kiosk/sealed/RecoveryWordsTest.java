package parvis.kiosk.sealed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RecoveryWordsTest {
    private final SecureRandom random = new SecureRandom();

    @Test
    void what_is_spelt_is_read_back() {
        for (var i = 0; i < 200; i++) {
            var secret = RecoveryWords.draw(random);
            var words = RecoveryWords.spell(secret);
            assertTrue(words.matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}"), words);
            assertArrayEquals(secret, RecoveryWords.read(words).orElseThrow());
        }
    }

    @Test
    void letters_that_look_like_digits_are_taken_as_such() {
        var words = RecoveryWords.spell(new byte[16]);
        assertArrayEquals(
                new byte[16], RecoveryWords.read(words.replace('0', 'o')).orElseThrow());
    }

    @Test
    void a_slip_is_seen() {
        var words = RecoveryWords.spell(RecoveryWords.draw(random));
        assertEquals(Optional.empty(), RecoveryWords.read(words.substring(1)));
        assertEquals(Optional.empty(), RecoveryWords.read(""));
        assertEquals(Optional.empty(), RecoveryWords.read("é".repeat(28)));
    }

    @Test
    void of_a_thousand_slips_hardly_one_passes() {
        var words = RecoveryWords.spell(RecoveryWords.draw(random));
        var passed = 0;
        for (var at = 0; at < words.length(); at++) {
            for (var letter : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                var slip = words.substring(0, at) + letter + words.substring(at + 1);
                passed += slip.equals(words) || RecoveryWords.read(slip).isEmpty() ? 0 : 1;
            }
        }
        assertTrue(passed <= 5, passed + " slips were read as another sheet");
    }
}
