package parvis.server.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Call;
import parvis.protocol.message.Notice;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;

/// Two terminals for the public and two desks at the town hall, one of each at the library.
final class CallsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant FIRST = Instant.parse("2026-11-24T09:59:58Z");
    private static final Instant SECOND = Instant.parse("2026-11-24T10:01:00Z");

    private final List<String> heard = new ArrayList<>();
    private Optional<TerminalId> revoked = Optional.empty();
    private final Calls calls = new Calls(new Town(), new Answers() {
        @Override
        public void acknowledge(TerminalId to, Acknowledgement acknowledgement) {}

        @Override
        public void notify(TerminalId to, Notice notice) {
            heard.add(to + ":"
                    + notice.calls().stream()
                            .map(one -> " " + one.terminal() + " " + one.state()
                                    + one.by().map(by -> " by " + by).orElse(""))
                            .reduce("", String::concat)
                    + notice.desks().map(desks -> " (" + desks + ")").orElse(""));
        }
    });

    @Test
    void a_call_is_heard_at_its_place_alone_with_how_many_desks_see_it() {
        there("accueil-1", "accueil-2", "annexe");
        assertTrue(says("borne-1", "borne-1", Call.State.RINGING, FIRST, 0));
        assertHeard(
                "borne-1: (2)",
                "borne-2: borne-1 RINGING (2)",
                "accueil-1: borne-1 RINGING (1)",
                "accueil-2: borne-1 RINGING (1)");
    }

    @Test
    void a_desk_that_is_gone_sees_nothing_and_the_caller_is_told_at_once() {
        there("accueil-1");
        says("borne-1", "borne-1", Call.State.RINGING, FIRST, 0);
        heard.clear();
        calls.present(terminal("accueil-1"), false);
        assertTrue(heard.contains("borne-1: (0)"), heard.toString());
        heard.clear();
        calls.present(terminal("accueil-1"), true);
        assertTrue(heard.contains("borne-1: (1)"), heard.toString());
        heard.clear();
        there("accueil-1");
        assertEquals(List.of(), heard, "what is no news is not told");
    }

    @Test
    void of_two_desks_that_answer_the_second_hears_that_somebody_goes_already() {
        says("borne-1", "borne-1", Call.State.RINGING, FIRST, 0);
        heard.clear();
        assertTrue(says("accueil-1", "borne-1", Call.State.ANSWERED, NOW, 1));
        assertTrue(heard.contains("borne-1: borne-1 ANSWERED by accueil-1 (0)"), heard.toString());
        assertTrue(heard.contains("accueil-2: borne-1 ANSWERED by accueil-1 (0)"), heard.toString());
        heard.clear();
        assertTrue(says("accueil-2", "borne-1", Call.State.ANSWERED, NOW, 1));
        assertHeard("accueil-2: borne-1 ANSWERED by accueil-1 (0)");
    }

    @Test
    void a_desk_may_cancel_a_call_and_the_caller_hears_who_did() {
        says("borne-1", "borne-1", Call.State.RINGING, FIRST, 0);
        heard.clear();
        assertTrue(says("accueil-2", "borne-1", Call.State.CANCELLED, NOW, 1));
        assertTrue(heard.contains("borne-1: borne-1 CANCELLED by accueil-2 (0)"), heard.toString());
    }

    @Test
    void an_answer_to_a_call_that_its_caller_cancelled_is_told_so() {
        says("borne-1", "borne-1", Call.State.RINGING, FIRST, 0);
        says("borne-1", "borne-1", Call.State.CANCELLED, FIRST, 1);
        heard.clear();
        says("accueil-1", "borne-1", Call.State.ANSWERED, NOW, 1);
        assertHeard("accueil-1: borne-1 CANCELLED by borne-1 (0)");
    }

    @Test
    void who_says_again_a_call_that_was_answered_meanwhile_hears_the_answer_and_nothing_rings_anew() {
        says("borne-1", "borne-1", Call.State.RINGING, FIRST, 0);
        says("accueil-1", "borne-1", Call.State.ANSWERED, NOW, 1);
        heard.clear();
        says("borne-1", "borne-1", Call.State.RINGING, FIRST, 20);
        assertHeard("borne-1: borne-1 ANSWERED by accueil-1 (0)");
        heard.clear();
        says("borne-1", "borne-1", Call.State.RINGING, SECOND, 62);
        assertTrue(heard.contains("accueil-1: borne-1 RINGING (0)"), "another call: " + heard);
    }

    @Test
    void a_desk_that_connects_hears_what_rings_and_the_others_hear_nothing() {
        says("borne-1", "borne-1", Call.State.RINGING, FIRST, 0);
        heard.clear();
        calls.greeted(terminal("accueil-1"));
        assertHeard("accueil-1: borne-1 RINGING (0)");
        heard.clear();
        calls.greeted(terminal("annexe"));
        assertHeard();
    }

    @Test
    void a_call_that_nobody_says_again_is_forgotten_and_one_that_is_said_again_is_not() {
        says("borne-1", "borne-1", Call.State.RINGING, FIRST, 0);
        says("borne-1", "borne-1", Call.State.RINGING, FIRST, 60);
        says("borne-2", "borne-2", Call.State.RINGING, SECOND, 120);
        assertTrue(heard.getLast().contains("borne-1 RINGING"), heard.getLast());
        says("borne-2", "borne-2", Call.State.RINGING, SECOND, 140);
        assertFalse(heard.getLast().contains("borne-1"), heard.getLast());
    }

    @Test
    void an_answer_that_this_server_cannot_place_is_handed_on() {
        assertTrue(says("accueil-1", "borne-1", Call.State.ANSWERED, NOW, 0));
        assertTrue(heard.contains("borne-1: borne-1 ANSWERED by accueil-1 (0)"), heard.toString());
    }

    @Test
    void nobody_speaks_of_a_call_that_is_not_theirs() {
        says("borne-1", "borne-1", Call.State.RINGING, FIRST, 0);
        heard.clear();
        assertFalse(says("borne-2", "borne-1", Call.State.ANSWERED, NOW, 1), "the public's terminal has no team");
        assertFalse(says("borne-2", "borne-1", Call.State.CANCELLED, NOW, 1));
        assertFalse(says("accueil-1", "borne-1", Call.State.RINGING, NOW, 1));
        assertFalse(says("borne-1", "borne-1", Call.State.ANSWERED, NOW, 1));
        assertFalse(says("annexe", "borne-1", Call.State.ANSWERED, NOW, 1), "another place");
        assertFalse(says("accueil-1", "borne-9", Call.State.ANSWERED, NOW, 1));
        assertHeard();
    }

    @Test
    void a_revoked_terminal_hears_nothing() {
        revoked = Optional.of(new TerminalId("accueil-1"));
        there("accueil-1");
        says("borne-1", "borne-1", Call.State.RINGING, FIRST, 0);
        assertHeard("borne-1: (0)", "borne-2: borne-1 RINGING (0)", "accueil-2: borne-1 RINGING (0)");
    }

    private void there(String... names) {
        for (var name : names) {
            calls.present(terminal(name), true);
        }
    }

    private boolean says(String from, String of, Call.State state, Instant which, long seconds) {
        var call = new Call(new TerminalId(of), state, Optional.of(which));
        return calls.take(terminal(from), call, NOW.plusSeconds(seconds));
    }

    private void assertHeard(String... expected) {
        assertEquals(List.of(expected), heard);
    }

    private Terminal terminal(String name) {
        return new Town().find(new TerminalId(name)).orElseThrow();
    }

    private final class Town implements Terminals {
        @Override
        public Optional<Terminal> find(TerminalId id) {
            return all().stream().filter(one -> one.id().equals(id)).findFirst();
        }

        @Override
        public List<Terminal> all() {
            return Stream.of("borne-1 public", "borne-2 public", "accueil-1 desk", "accueil-2 desk", "annexe desk")
                    .map(words -> words.split(" ", -1))
                    .map(words -> new Terminal(
                            new TerminalId(words[0]),
                            new PlaceId(words[0].equals("annexe") ? "bibliotheque" : "mairie"),
                            words[1],
                            revoked.filter(id -> id.value().equals(words[0])).isPresent()))
                    .toList();
        }

        @Override
        public Optional<String> secretHash(TerminalId id) {
            return Optional.empty();
        }

        @Override
        public void put(Terminal terminal, String secretHash, Instant at) {}
    }
}
