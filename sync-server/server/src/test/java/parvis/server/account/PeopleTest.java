package parvis.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.TerritoryId;

final class PeopleTest {
    private static final TerritoryId HERE = new TerritoryId("bourg-exemple");
    private static final TerritoryId THERE = new TerritoryId("ailleurs");
    private static final String GOOD = "chaise tambour nuage";

    private Instant now = Instant.parse("2026-11-24T12:00:00Z");
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryInvitations invitations = new InMemoryInvitations();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final PasswordHash plain = new PasswordHash() {
        @Override
        public String hash(String password) {
            return "h:" + password;
        }

        @Override
        public boolean matches(String password, String hash) {
            return hash(password).equals(hash);
        }
    };
    private final People people = new People(
            HERE, accounts, invitations, plain, new PasswordRules(List.of()), journal, () -> now, new SecureRandom());
    private final Door door = new Door(HERE, accounts, plain, journal, () -> now, new SecureRandom());

    private People.Why why(Runnable work) {
        return assertThrows(People.Refused.class, work::run).why();
    }

    private Secret signedIn(String user) {
        return assertInstance(door.signIn(user, GOOD, "here")).secret();
    }

    private static Door.Outcome.Welcome assertInstance(Door.Outcome outcome) {
        return assertInstanceOf(Door.Outcome.Welcome.class, outcome);
    }

    private void administrator() {
        people.accept(people.first().orElseThrow(), "ada", GOOD);
    }

    @Test
    void the_first_administrator_comes_by_a_link_that_holds_once_and_for_a_day_and_there_is_no_default() {
        assertEquals(List.of(), people.all());
        var earlier = people.first().orElseThrow();
        var link = people.first().orElseThrow();
        assertEquals(People.Why.LINK_GONE, why(() -> people.accept(earlier, "ada", GOOD)), "the last one alone holds");
        assertEquals(People.Why.TOO_SHORT, why(() -> people.accept(link, "ada", "court")));
        assertEquals(People.Why.BAD_NAME, why(() -> people.accept(link, " ", GOOD)));
        assertEquals(
                Optional.of(Role.ADMINISTRATOR),
                people.accept(link, "ada", GOOD).role(HERE));
        assertEquals(People.Why.LINK_GONE, why(() -> people.accept(link, "eve", GOOD)));
        assertEquals(Optional.empty(), people.first(), "there is somebody now");
    }

    @Test
    void a_link_is_worth_nothing_once_its_day_is_over() {
        var link = people.first().orElseThrow();
        now = now.plus(Duration.ofDays(1));
        assertEquals(Optional.empty(), people.invitation(link));
        assertEquals(People.Why.LINK_GONE, why(() -> people.accept(link, "ada", GOOD)));
    }

    @Test
    void an_invited_person_chooses_a_password_and_has_the_role_that_was_meant() {
        administrator();
        var link = people.invite("ada", "  zoé  ", Role.READER);
        assertEquals(
                List.of("zoé"), people.open().stream().map(Invitation::user).toList());
        assertEquals(Optional.empty(), accounts.account("zoé"), "there is no account before somebody comes");
        people.accept(link, "ada", GOOD);
        assertEquals(
                Optional.of(Role.READER), accounts.account("zoé").orElseThrow().role(HERE));
        assertEquals(List.of(), people.open());
        assertEquals(
                Role.ADMINISTRATOR,
                accounts.account("ada").orElseThrow().roles().get(HERE));
    }

    @Test
    void a_name_that_is_taken_or_could_be_a_programs_is_refused() {
        administrator();
        assertEquals(People.Why.TAKEN, why(() -> people.invite("ada", "ada", Role.READER)));
        for (var bad : List.of("", "token 1a2b3c4d", "a\nb", "<b>", "x".repeat(101), "\u202Eeve")) {
            assertEquals(People.Why.BAD_NAME, why(() -> people.invite("ada", bad, Role.READER)), bad);
        }
    }

    @Test
    void a_link_that_was_taken_back_is_worth_nothing() {
        administrator();
        var link = people.invite("ada", "zoe", Role.READER);
        people.withdraw("ada", "zoe");
        assertEquals(Optional.empty(), people.invitation(link));
    }

    @Test
    void who_is_switched_off_is_out_at_once_and_their_entries_keep_their_name() {
        administrator();
        people.accept(people.invite("ada", "zoe", Role.COORDINATOR), "", GOOD);
        var cookie = signedIn("zoe");
        assertTrue(door.person(cookie, true).isPresent());
        people.switchOff("ada", "zoe");
        assertTrue(door.person(cookie, true).isEmpty());
        assertEquals(new Door.Outcome.Refused(), door.signIn("zoe", GOOD, "here"));
        assertEquals("zoe", accounts.account("zoe").orElseThrow().user(), "the account itself stays");
        people.switchOn("ada", "zoe");
        assertTrue(door.person(cookie, true).isEmpty(), "an old sign-in does not come back");
        signedIn("zoe");
    }

    @Test
    void a_role_holds_from_the_next_question_on() {
        administrator();
        people.accept(people.invite("ada", "zoe", Role.COORDINATOR), "", GOOD);
        people.changeRole("ada", "zoe", Role.READER);
        assertEquals(
                Optional.of(Role.READER), accounts.account("zoe").orElseThrow().role(HERE));
    }

    @Test
    void nobody_takes_their_own_right_away_so_that_an_administrator_remains() {
        administrator();
        assertEquals(People.Why.YOURSELF, why(() -> people.switchOff("ada", "ada")));
        assertEquals(People.Why.YOURSELF, why(() -> people.changeRole("ada", "ada", Role.READER)));
    }

    @Test
    void another_territorys_person_is_not_touched_from_here() {
        administrator();
        accounts.put(Account.in(THERE, Role.COORDINATOR, "eve", "h:x"));
        assertEquals(People.Why.UNKNOWN, why(() -> people.switchOff("ada", "eve")));
        assertEquals(People.Why.UNKNOWN, why(() -> people.renew("ada", "eve")));
        assertEquals(People.Why.TAKEN, why(() -> people.invite("ada", "eve", Role.READER)));
        accounts.put(accounts.account("eve").orElseThrow().with(HERE, Role.READER));
        assertEquals(People.Why.UNKNOWN, why(() -> people.renew("ada", "eve")), "their password is not ours to give");
        people.switchOff("ada", "eve");
        assertEquals(
                new Account("eve", Map.of(THERE, Role.COORDINATOR), "h:x", true),
                accounts.account("eve").orElseThrow());
    }

    @Test
    void a_changed_password_ends_every_sign_in() {
        administrator();
        var cookie = signedIn("ada");
        assertEquals(People.Why.COMMON, why(() -> people.changePassword("ada", "password")));
        assertTrue(door.person(cookie, true).isPresent());
        people.changePassword("ada", "quatre mots sans rapport");
        assertTrue(door.person(cookie, true).isEmpty());
    }

    @Test
    void the_journal_says_who_did_what_and_nothing_that_was_typed() {
        administrator();
        people.accept(people.invite("ada", "zoe", Role.READER), "", GOOD);
        door.signIn("zoe", "my-secret-typed-wrong", "here");
        door.signIn("a-password-typed-as-a-name", "x", "here");
        people.switchOff("ada", "zoe");
        var lines = journal.page(HERE, Optional.empty(), Long.MAX_VALUE, 99);
        assertEquals(
                List.of(
                        "ada switch-off zoe",
                        " sign-in-refused ",
                        " sign-in-refused zoe",
                        "zoe join ada",
                        "ada invite zoe, reader",
                        "ada join "),
                lines.stream()
                        .map(each -> each.line().who() + " " + each.line().act().wireName() + " "
                                + each.line().about())
                        .toList());
    }
}
