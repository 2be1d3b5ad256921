package parvis.kiosk.argon2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

final class Argon2StretchTest {
    private static final String CHEAP = "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHRzb21lc2FsdA";

    /// A guess is never cheaper than 64 MiB; how long it takes here is measured and said, not asserted.
    @Test
    void a_recipe_costs_a_guess_a_second_or_more_and_64_MiB() {
        var stretch = new Argon2Stretch(new SecureRandom());
        var recipe = stretch.recipe();
        assertTrue(recipe.startsWith("$argon2id$v=19$m=65536,t="), recipe);
        var start = System.nanoTime();
        stretch.key("a guess", recipe);
        var guess = System.nanoTime() - start;
        System.out.printf(
                "one guess of the day code on this machine: %.2f s, 64 MiB (%s)%n",
                guess / 1e9, recipe.replaceAll("\\$[^$]*$", ""));
    }

    @Test
    void a_faster_machine_gets_more_passes_and_a_slow_one_still_three() {
        assertEquals(21, passes(passes -> passes * 60_000_000L));
        assertEquals(4, passes(passes -> passes * 400_000_000L));
        assertEquals(3, passes(passes -> passes * 3_000_000_000L));
        assertEquals(99, passes(passes -> passes));
    }

    @Test
    void a_machine_that_was_faster_than_it_seemed_gets_one_pass_more_until_it_is_a_second() {
        assertEquals(10, passes(passes -> passes == 1 ? 300_000_000L : passes * 100_000_000L));
    }

    @Test
    void the_same_code_makes_the_same_key_by_one_recipe_alone() {
        var stretch = new Argon2Stretch(new SecureRandom());
        assertArrayEquals(stretch.key("un code", CHEAP), stretch.key("un code", CHEAP));
        assertFalse(Arrays.equals(stretch.key("un code", CHEAP), stretch.key("un code.", CHEAP)));
        assertFalse(
                Arrays.equals(stretch.key("un code", CHEAP), stretch.key("un code", CHEAP.replace("c29t", "d29t"))));
        assertThrows(IllegalArgumentException.class, () -> stretch.key("un code", "cheap"));
    }

    private static int passes(IntToLongFunction takes) {
        var recipe = new Argon2Stretch(new SecureRandom(), takes).recipe();
        return Integer.parseInt(recipe.replaceAll(".*t=(\\d+),.*", "$1"));
    }
}
