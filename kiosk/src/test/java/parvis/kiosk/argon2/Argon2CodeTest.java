package parvis.kiosk.argon2;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class Argon2CodeTest {
    /// From the reference program's own tests: password « password », salt « somesalt », t=2, m=256.
    private static final String REFERENCE =
            "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

    @Test
    void knows_the_reference_programs_own_hash() {
        var code = new Argon2Code(REFERENCE);
        assertTrue(code.matches("password"));
        assertFalse(code.matches("Password"));
        assertFalse(code.matches(""));
    }

    @Test
    void refuses_what_is_no_argon2id_hash() {
        for (var bad : new String[] {"", "4711", REFERENCE.replace("argon2id", "argon2i"), REFERENCE + "!"}) {
            assertThrows(IllegalArgumentException.class, () -> new Argon2Code(bad));
        }
    }
}
