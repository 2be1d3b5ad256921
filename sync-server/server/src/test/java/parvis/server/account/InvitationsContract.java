package parvis.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.TerritoryId;

/// What every store of one-time links promises.
public abstract class InvitationsContract {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final TerritoryId HERE = new TerritoryId("bourg-exemple");

    /// An empty one.
    protected abstract Invitations invitations();

    private static Invitation link(String hash, String user) {
        return new Invitation(hash, user, HERE, Role.READER, "ada", NOON.plusSeconds(60), Optional.empty());
    }

    @Test
    void a_link_comes_back_as_it_was_put_and_the_one_before_for_that_person_is_worth_nothing() {
        var store = invitations();
        store.put(link("a", "zoe"), NOON);
        assertEquals(Optional.of(link("a", "zoe")), store.find("a"));
        store.put(link("b", "zoe"), NOON);
        assertEquals(List.of(link("b", "zoe")), store.open(HERE, NOON));
        assertFalse(store.find("a").orElseThrow().holds(NOON));
    }

    @Test
    void of_two_who_use_it_one_is_first() {
        var store = invitations();
        store.put(link("a", "zoe"), NOON);
        assertTrue(store.use("a", NOON));
        assertFalse(store.use("a", NOON));
        assertFalse(store.use("unknown", NOON));
    }

    @Test
    void what_is_open_is_neither_over_nor_taken_back_nor_another_territorys() {
        var store = invitations();
        store.put(link("a", "zoe"), NOON);
        store.put(link("b", "ali"), NOON);
        assertEquals(List.of(), store.open(HERE, NOON.plusSeconds(60)));
        assertEquals(List.of(), store.open(new TerritoryId("ailleurs"), NOON));
        store.withdraw(HERE, "zoe", NOON);
        assertEquals(List.of(link("b", "ali")), store.open(HERE, NOON));
    }
}
