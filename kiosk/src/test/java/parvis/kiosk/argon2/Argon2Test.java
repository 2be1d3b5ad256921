package parvis.kiosk.argon2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

final class Argon2Test {
    /// From the reference program's own tests: password « password », salt « somesalt », t=2, m=256.
    private static final String REFERENCE = "nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

    @Test
    void computes_the_reference_programs_own_hash() {
        var hash = new Argon2(256, 2, 1).hash("password", "somesalt".getBytes(StandardCharsets.UTF_8), 32);
        assertEquals(REFERENCE, Base64.getEncoder().withoutPadding().encodeToString(hash));
    }
}
