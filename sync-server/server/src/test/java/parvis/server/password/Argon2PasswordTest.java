package parvis.server.password;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

final class Argon2PasswordTest {
    private final Argon2Password passwords = new Argon2Password(new SecureRandom());

    @Test
    void a_password_matches_its_own_hash_only() {
        String hash = passwords.hash("mot de passe été");
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertTrue(passwords.matches("mot de passe été", hash));
        assertFalse(passwords.matches("mot de passe ete", hash));
        assertNotEquals(hash, passwords.hash("mot de passe été"), "the salt is new each time");
    }

    /// From the test suite of the reference program (phc-winner-argon2, `test.c`): password `password`,
    /// salt `somesalt`.
    @Test
    void a_hash_made_by_the_reference_program_is_understood() {
        String hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertTrue(passwords.matches("password", hash));
        assertFalse(passwords.matches("differentpassword", hash));
    }

    @Test
    void what_is_no_such_hash_matches_nothing() {
        assertFalse(passwords.matches("x", ""));
        assertFalse(passwords.matches("x", "$2a$10$abcdefghijklmnopqrstuv"));
    }
}
