package parvis.kiosk.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.kiosk.attendance.TestTime;
import parvis.protocol.message.Call;
import parvis.protocol.message.TerminalId;

final class CallsHereTest {
    private static final String ONE = "2026-11-24T08:10:00Z";
    private static final String TWO = "2026-11-24T08:11:00Z";

    private final TestTime time = new TestTime("2026-11-24T09:10");
    private final FakePost post = new FakePost();
    private final FakeBell bell = new FakeBell();
    private final CallsHere desk = new CallsHere(new TerminalId("accueil"), post, bell, time);

    CallsHereTest() {
        post.onNews(desk);
        post.connect();
    }

    @Test
    void what_rings_is_shown_the_oldest_first_and_rings_at_the_desk() {
        post.hear(Optional.empty(), FakePost.ringing("borne-2", TWO), FakePost.ringing("borne-1", ONE));
        assertShown("borne-1 Rings", "borne-2 Rings");
        assertTrue(bell.lit);
        assertEquals(1, bell.sounds);
    }

    @Test
    void who_answers_says_which_call_and_it_is_shown_for_ten_seconds() {
        post.hear(Optional.empty(), FakePost.ringing("borne-1", ONE));
        desk.answer(first());
        assertEquals(
                List.of(new Call(new TerminalId("borne-1"), Call.State.ANSWERED, Optional.of(Instant.parse(ONE)))),
                post.said);
        assertShown("borne-1 Ours[told=true]");
        assertFalse(bell.lit);
        pass(9);
        assertShown("borne-1 Ours[told=true]");
        pass(1);
        assertShown();
    }

    @Test
    void what_another_desk_answered_is_theirs() {
        post.hear(Optional.empty(), FakePost.ringing("borne-1", ONE));
        post.hear(Optional.empty(), FakePost.over("borne-1", ONE, Call.State.ANSWERED, "accueil-2"));
        assertShown("borne-1 Theirs");
    }

    @Test
    void of_two_desks_that_answer_the_second_sees_that_somebody_goes_already() {
        post.hear(Optional.empty(), FakePost.ringing("borne-1", ONE));
        desk.answer(first());
        post.hear(Optional.empty(), FakePost.over("borne-1", ONE, Call.State.ANSWERED, "accueil-2"));
        assertShown("borne-1 Theirs");
    }

    @Test
    void a_call_that_its_caller_cancelled_is_shown_so() {
        post.hear(Optional.empty(), FakePost.ringing("borne-1", ONE));
        post.hear(Optional.empty(), FakePost.over("borne-1", ONE, Call.State.CANCELLED, "borne-1"));
        assertShown("borne-1 Ended");
    }

    @Test
    void a_desk_ends_a_call() {
        post.hear(Optional.empty(), FakePost.ringing("borne-1", ONE));
        desk.end(first());
        assertEquals(List.of("borne-1 CANCELLED"), post.words());
        assertShown("borne-1 Ended");
    }

    @Test
    void a_call_of_which_nothing_is_heard_any_more_is_over() {
        post.hear(Optional.empty(), FakePost.ringing("borne-1", ONE));
        pass(60);
        post.hear(Optional.empty(), FakePost.ringing("borne-1", ONE));
        pass(74);
        assertShown("borne-1 Rings");
        pass(1);
        assertShown();
        assertFalse(bell.lit);
    }

    @Test
    void what_the_server_names_no_more_rings_no_more() {
        post.hear(Optional.empty(), FakePost.ringing("borne-1", ONE));
        post.hear(Optional.empty());
        assertShown();
    }

    @Test
    void an_answer_without_a_connection_is_said_as_soon_as_there_is_one() {
        post.hear(Optional.empty(), FakePost.ringing("borne-1", ONE));
        post.cut();
        desk.answer(first());
        assertShown("borne-1 Ours[told=false]");
        pass(30);
        assertShown("borne-1 Ours[told=false]");
        assertEquals(List.of(), post.said);
        post.connect();
        assertEquals(List.of("borne-1 ANSWERED"), post.words());
        assertShown("borne-1 Ours[told=true]");
    }

    @Test
    void an_answer_that_was_lost_on_the_way_is_said_again() {
        post.hear(Optional.empty(), FakePost.ringing("borne-1", ONE));
        desk.answer(first());
        post.hear(Optional.empty(), FakePost.ringing("borne-1", ONE));
        assertEquals(List.of("borne-1 ANSWERED", "borne-1 ANSWERED"), post.words());
        assertShown("borne-1 Ours[told=true]");
    }

    @Test
    void the_next_call_of_the_same_terminal_rings_anew() {
        post.hear(Optional.empty(), FakePost.ringing("borne-1", ONE));
        desk.answer(first());
        post.hear(Optional.empty(), FakePost.ringing("borne-1", TWO));
        assertShown("borne-1 Rings");
        assertTrue(bell.lit);
    }

    @Test
    void what_is_over_before_it_was_heard_is_not_shown() {
        post.hear(Optional.empty(), FakePost.over("borne-1", ONE, Call.State.ANSWERED, "accueil-2"));
        assertShown();
    }

    @Test
    void its_own_calls_are_not_among_them() {
        post.hear(Optional.empty(), FakePost.ringing("accueil", ONE));
        assertShown();
    }

    @Test
    void a_touch_that_comes_late_says_nothing() {
        post.hear(Optional.empty(), FakePost.ringing("borne-1", ONE));
        var seen = first();
        post.hear(Optional.empty(), FakePost.over("borne-1", ONE, Call.State.ANSWERED, "accueil-2"));
        desk.answer(seen);
        desk.end(seen);
        assertEquals(List.of(), post.said);
    }

    @Test
    void each_change_that_is_seen_is_told_and_hearing_of_it_again_is_none() {
        var told = new int[1];
        desk.onChange(() -> told[0]++);
        post.hear(Optional.empty(), FakePost.ringing("borne-1", ONE));
        post.hear(Optional.empty(), FakePost.ringing("borne-1", ONE));
        pass(5);
        assertEquals(1, told[0]);
    }

    private HeardCall first() {
        return desk.calls().getFirst();
    }

    private void assertShown(String... expected) {
        assertEquals(
                List.of(expected),
                desk.calls().stream()
                        .map(call ->
                                call.terminal() + " " + call.stand().toString().replace("[]", ""))
                        .toList());
    }

    private void pass(int seconds) {
        for (var i = 0; i < seconds; i++) {
            time.pass(Duration.ofSeconds(1));
            desk.tick();
        }
    }
}
