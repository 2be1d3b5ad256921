package parvis.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.TerritoryId;
import parvis.server.account.Door.Outcome;

final class DoorTest {
    private static final TerritoryId HERE = new TerritoryId("bourg-exemple");

    private Instant now = Instant.parse("2026-11-24T12:00:00Z");
    private int looked;
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final PasswordHash reversed = new PasswordHash() {
        @Override
        public String hash(String password) {
            return new StringBuilder(password).reverse().toString();
        }

        @Override
        public boolean matches(String password, String hash) {
            looked++;
            return hash(password).equals(hash);
        }
    };
    private final Door door = new Door(HERE, accounts, reversed, journal, () -> now, new SecureRandom());

    private DoorTest() {
        new Provision(accounts, reversed, HERE).account("zoe", "sésame", Role.COORDINATOR);
    }

    private Secret welcome(String address) {
        return assertInstanceOf(Outcome.Welcome.class, door.signIn("zoe", "sésame", address))
                .secret();
    }

    @Test
    void a_person_is_let_in_with_a_new_secret_each_time() {
        var first = welcome("::1");
        var second = welcome("::1");
        assertNotEquals(first, second);
        assertEquals("zoe", door.person(first, true).orElseThrow().user());
        assertEquals(Optional.empty(), accounts.signIn(first.value()), "only the hash is kept");
    }

    @Test
    void unknown_wrong_and_switched_off_get_the_same_answer_after_the_same_work() {
        accounts.put(Account.in(HERE, Role.READER, "off", reversed.hash("x")).enabled(false));
        assertInstanceOf(Outcome.Refused.class, door.signIn("nobody", "x", "a"));
        assertInstanceOf(Outcome.Refused.class, door.signIn("zoe", "x", "b"));
        assertInstanceOf(Outcome.Refused.class, door.signIn("off", "x", "c"));
        assertEquals(3, looked);
    }

    @Test
    void guessing_at_an_account_is_slowed_more_and_more_and_never_beyond_half_a_minute() {
        IntStream.range(0, 5).forEach(i -> door.signIn("zoe", "x" + i, "a" + i));
        var wait = assertInstanceOf(Outcome.Wait.class, door.signIn("zoe", "sésame", "z"));
        assertEquals(Duration.ofSeconds(1), wait.pause());
        for (int i = 0; i < 19; i++) {
            now = now.plusSeconds(30);
            assertInstanceOf(Outcome.Refused.class, door.signIn("zoe", "x", "b" + i));
        }
        now = now.plusSeconds(30);
        welcome("z");
    }

    @Test
    void strangers_who_guess_do_not_hold_back_an_address_that_the_person_knows() {
        welcome("desk");
        IntStream.range(0, 30).forEach(i -> door.signIn("zoe", "x" + i, "a" + i));
        assertInstanceOf(Outcome.Wait.class, door.signIn("zoe", "sésame", "elsewhere"));
        welcome("desk");
    }

    @Test
    void an_address_that_tries_many_names_is_slowed() {
        IntStream.range(0, 20).forEach(i -> door.signIn("user" + i, "x", "a"));
        assertInstanceOf(Outcome.Wait.class, door.signIn("zoe", "sésame", "a"));
        welcome("b");
    }

    @Test
    void a_sign_in_ends_after_half_an_hour_without_an_act_and_what_the_page_asks_by_itself_is_none() {
        var secret = welcome("a");
        now = now.plus(Duration.ofMinutes(29));
        assertTrue(door.person(secret, false).isPresent());
        now = now.plus(Duration.ofMinutes(1));
        assertTrue(door.person(secret, false).isEmpty());
        var other = welcome("a");
        now = now.plus(Duration.ofMinutes(29));
        assertTrue(door.person(other, true).isPresent());
        now = now.plus(Duration.ofMinutes(29));
        assertTrue(door.person(other, true).isPresent());
    }

    @Test
    void a_sign_in_ends_after_twelve_hours_whatever_happens() {
        var secret = welcome("a");
        for (int i = 0; i < 36; i++) {
            now = now.plus(Duration.ofMinutes(20));
            assertEquals(i < 35, door.person(secret, true).isPresent());
        }
    }

    @Test
    void an_account_that_is_switched_off_is_out_at_once() {
        var secret = welcome("a");
        accounts.put(Account.in(HERE, Role.COORDINATOR, "zoe", "").enabled(false));
        assertTrue(door.person(secret, true).isEmpty());
    }

    @Test
    void a_changed_password_ends_sign_ins_and_the_same_one_does_not() {
        var provision = new Provision(accounts, reversed, HERE);
        var secret = welcome("a");
        provision.account("zoe", "sésame", Role.COORDINATOR);
        assertTrue(door.person(secret, true).isPresent());
        provision.account("zoe", "autre", Role.COORDINATOR);
        assertTrue(door.person(secret, true).isEmpty());
    }

    @Test
    void a_revoked_token_stays_revoked_when_it_is_provisioned_again() {
        var provision = new Provision(accounts, reversed, HERE);
        var secret = new Secret("a-token");
        provision.token("a-token", Scope.WRITE);
        assertEquals(Scope.WRITE, door.program(secret).orElseThrow().scope());
        accounts.revoke(secret.hash(), now);
        provision.token("a-token", Scope.WRITE);
        assertTrue(door.program(secret).isEmpty());
    }

    @Test
    void a_drawn_secret_has_256_bits_and_prints_none_of_them() {
        var secret = Secret.draw(new SecureRandom());
        assertEquals(43, secret.value().length());
        assertEquals("Secret[…]", secret.toString());
    }
}
