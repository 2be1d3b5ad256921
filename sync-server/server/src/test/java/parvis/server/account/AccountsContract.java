package parvis.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.TerritoryId;

/// What every store of accounts promises.
public abstract class AccountsContract {
    protected static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    protected static final TerritoryId HERE = new TerritoryId("bourg-exemple");
    private static final String HASH = "ab".repeat(32);

    /// An empty store.
    protected abstract Accounts accounts();

    @Test
    void an_account_comes_back_as_it_was_put_and_is_replaced_by_its_user() {
        var store = accounts();
        var first = Account.in(HERE, Role.COORDINATOR, "Zoé d’Été", "h1");
        store.put(first);
        assertEquals(Optional.of(first), store.account("Zoé d’Été"));
        var second = Account.in(HERE, Role.READER, "Zoé d’Été", "h2").enabled(false);
        store.put(second);
        assertEquals(Optional.of(second), store.account("Zoé d’Été"));
        assertEquals(Optional.empty(), store.account("zoé d’été"));
    }

    @Test
    void one_person_may_be_something_else_in_each_territory_and_nothing_in_another() {
        var store = accounts();
        var there = new TerritoryId("ailleurs");
        store.put(Account.in(HERE, Role.COORDINATOR, "zoe", "h").with(there, Role.READER));
        var both = store.account("zoe").orElseThrow();
        assertEquals(Optional.of(Role.COORDINATOR), both.role(HERE));
        assertEquals(Optional.of(Role.READER), both.role(there));
        assertEquals(Optional.empty(), both.role(new TerritoryId("nulle-part")));
        store.put(both.without(HERE));
        assertEquals(
                Map.of(there, Role.READER), store.account("zoe").orElseThrow().roles());
    }

    @Test
    void a_token_comes_back_and_stays_revoked_from_the_first_date_on() {
        var store = accounts();
        var token = new Token(HASH, HERE, Scope.READ, Optional.empty());
        store.put(token);
        assertEquals(Optional.of(token), store.token(HASH));
        store.revoke(HASH, NOON);
        store.revoke(HASH, NOON.plusSeconds(60));
        assertEquals(Optional.of(NOON), store.token(HASH).flatMap(Token::revoked));
        assertEquals(Optional.empty(), store.token("cd".repeat(32)));
    }

    @Test
    void a_sign_in_lasts_until_it_is_ended() {
        var store = accounts();
        store.put(Account.in(HERE, Role.READER, "zoe", "h"));
        var signIn = new SignIn(HASH, "zoe", NOON, NOON);
        store.put(signIn);
        var later = new SignIn(HASH, "zoe", NOON, NOON.plusSeconds(90));
        store.put(later);
        assertEquals(Optional.of(later), store.signIn(HASH));
        store.end(HASH);
        store.end(HASH);
        assertEquals(Optional.empty(), store.signIn(HASH));
    }

    @Test
    void all_sign_ins_of_one_person_end_and_no_one_elses() {
        var store = accounts();
        store.put(Account.in(HERE, Role.READER, "zoe", "h"));
        store.put(Account.in(HERE, Role.READER, "ali", "h"));
        store.put(new SignIn("a", "zoe", NOON, NOON));
        store.put(new SignIn("b", "zoe", NOON, NOON));
        store.put(new SignIn("c", "ali", NOON, NOON));
        store.endAll("zoe");
        assertEquals(Optional.empty(), store.signIn("a"));
        assertEquals(Optional.empty(), store.signIn("b"));
        assertEquals("ali", store.signIn("c").orElseThrow().user());
    }

    @Test
    void sign_ins_seen_before_a_limit_are_forgotten() {
        var store = accounts();
        store.put(Account.in(HERE, Role.READER, "zoe", "h"));
        store.put(new SignIn("old", "zoe", NOON, NOON));
        store.put(new SignIn("new", "zoe", NOON, NOON.plus(Duration.ofHours(1))));
        store.forget(NOON.plusSeconds(1));
        assertEquals(Optional.empty(), store.signIn("old"));
        assertEquals("zoe", store.signIn("new").orElseThrow().user());
    }
}
