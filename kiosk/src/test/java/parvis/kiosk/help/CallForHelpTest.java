package parvis.kiosk.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.kiosk.attendance.TestTime;
import parvis.protocol.message.Call;
import parvis.protocol.message.TerminalId;

final class CallForHelpTest {
    private static final String SINCE = "2026-11-24T08:10:00Z";

    private final TestTime time = new TestTime("2026-11-24T09:10");
    private final FakePost post = new FakePost();
    private final FakeBell bell = new FakeBell();
    private boolean speaking;
    private final CallForHelp help = new CallForHelp(new TerminalId("borne-1"), post, bell, () -> speaking, time);

    CallForHelpTest() {
        post.onNews(help);
    }

    @Test
    void it_rings_at_once_by_light_and_sound_and_is_seen_once_a_desk_shows_it() {
        post.connect();
        help.call();
        assertReach(OwnCall.Reach.ASKED);
        assertTrue(bell.lit);
        assertEquals(1, bell.sounds);
        assertEquals(List.of("borne-1 RINGING"), post.words());
        post.hear(Optional.of(1));
        assertReach(OwnCall.Reach.SEEN);
    }

    @Test
    void without_a_network_light_and_sound_are_given_and_nobody_is_said_to_have_heard() {
        help.call();
        assertReach(OwnCall.Reach.UNSEEN);
        assertTrue(bell.lit);
        assertEquals(1, bell.sounds);
        assertEquals(List.of(), post.said);
    }

    @Test
    void where_no_desk_is_on_nobody_is_said_to_have_heard() {
        post.connect();
        help.call();
        post.hear(Optional.of(0));
        assertReach(OwnCall.Reach.UNSEEN);
    }

    @Test
    void a_server_that_says_nothing_for_five_seconds_has_not_heard() {
        post.connect();
        help.call();
        pass(4);
        assertReach(OwnCall.Reach.ASKED);
        pass(1);
        assertReach(OwnCall.Reach.UNSEEN);
    }

    @Test
    void a_server_that_falls_silent_while_it_rings_is_noticed() {
        post.connect();
        help.call();
        post.hear(Optional.of(1));
        pass(19);
        assertReach(OwnCall.Reach.SEEN);
        pass(6);
        assertReach(OwnCall.Reach.UNSEEN);
        post.hear(Optional.of(1));
        assertReach(OwnCall.Reach.SEEN);
    }

    @Test
    void the_same_call_is_said_again_at_each_connection_and_every_twenty_seconds() {
        help.call();
        pass(7);
        post.connect();
        pass(25);
        assertEquals(List.of("borne-1 RINGING", "borne-1 RINGING"), post.words());
        assertEquals(1, post.said.stream().map(Call::since).distinct().count(), "one call, one name");
        post.cut();
        assertReach(OwnCall.Reach.UNSEEN);
        post.connect();
        assertEquals(3, post.said.size());
    }

    @Test
    void the_next_call_has_another_name_even_when_the_clock_was_set_back() {
        post.connect();
        help.call();
        help.cancel();
        time.set("1970-01-02T00:00");
        help.call();
        assertNotEquals(post.said.getFirst().since(), post.said.getLast().since());
    }

    @Test
    void an_answer_ends_light_and_ringing() {
        post.connect();
        help.call();
        answered();
        assertInstanceOf(OwnCall.Answered.class, help.state());
        assertFalse(bell.lit);
        pass(60);
        assertEquals(1, bell.sounds);
        assertEquals(1, post.said.size(), "what was answered is not said again");
    }

    @Test
    void a_second_answer_and_a_late_cancelling_change_nothing() {
        post.connect();
        help.call();
        answered();
        var first = help.state();
        pass(1);
        answered();
        post.hear(Optional.of(1), FakePost.over("borne-1", SINCE, Call.State.CANCELLED, "accueil"));
        assertEquals(first, help.state());
    }

    @Test
    void who_waits_for_somebody_who_said_that_they_come_may_call_again_after_a_minute() {
        post.connect();
        help.call();
        answered();
        pass(59);
        help.call();
        assertInstanceOf(OwnCall.Answered.class, help.state());
        pass(1);
        assertTrue(help.mayCall());
        help.call();
        assertTrue(help.state().rings());
    }

    @Test
    void the_caller_cancels_and_its_own_word_that_comes_back_ends_no_other_call() {
        post.connect();
        help.call();
        help.cancel();
        assertEquals(new OwnCall.Ended(OwnCall.By.CALLER), help.state());
        assertFalse(bell.lit);
        help.call();
        post.hear(Optional.of(1), FakePost.over("borne-1", SINCE, Call.State.CANCELLED, "borne-1"));
        assertTrue(help.state().rings());
    }

    @Test
    void a_desk_cancels_and_the_caller_hears_that_it_was_the_team() {
        post.connect();
        help.call();
        post.hear(Optional.of(1), FakePost.over("borne-1", SINCE, Call.State.CANCELLED, "accueil"));
        assertEquals(new OwnCall.Ended(OwnCall.By.TEAM), help.state());
    }

    @Test
    void after_ninety_seconds_one_is_told_to_go_and_it_rings_on_for_ten_minutes() {
        help.call();
        pass(89);
        assertEquals(Optional.of(false), late());
        pass(1);
        assertEquals(Optional.of(true), late());
        pass(509);
        assertTrue(bell.lit);
        pass(1);
        assertEquals(new OwnCall.Ended(OwnCall.By.TIME), help.state());
        assertFalse(bell.lit);
        assertEquals(3, bell.sounds, "it does not sound for ten minutes");
    }

    @Test
    void it_never_sounds_over_the_voice() {
        speaking = true;
        help.call();
        pass(20);
        assertEquals(0, bell.sounds);
        assertTrue(bell.lit, "the light does not wait");
        speaking = false;
        pass(1);
        assertEquals(1, bell.sounds);
    }

    @Test
    void who_calls_and_cancels_again_and_again_hears_one_sound_in_ten_seconds() {
        for (var i = 0; i < 10; i++) {
            help.call();
            help.cancel();
        }
        help.call();
        assertEquals(1, bell.sounds);
        pass(10);
        assertEquals(2, bell.sounds);
    }

    @Test
    void red_control_a_bell_that_may_sound_at_each_touch_sounds_ten_times() {
        var naive = 0;
        for (var i = 0; i < 10; i++) {
            var fresh = new FakeBell();
            new Chime(fresh, () -> false).start(Duration.ofSeconds(60));
            naive += fresh.sounds;
        }
        assertEquals(10, naive);
    }

    @Test
    void when_the_visitor_is_gone_nothing_of_the_call_is_left() {
        post.connect();
        help.call();
        help.forget();
        assertEquals(new OwnCall.None(), help.state());
        assertEquals("borne-1 CANCELLED", post.words().getLast());
        assertFalse(bell.lit);
    }

    @Test
    void each_change_is_told_and_nothing_else() {
        var told = new int[1];
        help.onChange(() -> told[0]++);
        help.call();
        pass(30);
        assertEquals(1, told[0]);
        help.cancel();
        assertEquals(2, told[0]);
    }

    @Test
    void states_judge_themselves() {
        var before = Duration.ofSeconds(-1);
        assertThrows(IllegalArgumentException.class, () -> new OwnCall.Ringing(before, OwnCall.Reach.SEEN, false));
        assertThrows(IllegalArgumentException.class, () -> new OwnCall.Answered(before));
    }

    private void answered() {
        post.hear(Optional.of(1), FakePost.over("borne-1", SINCE, Call.State.ANSWERED, "accueil"));
    }

    private Optional<Boolean> late() {
        return help.state() instanceof OwnCall.Ringing ringing ? Optional.of(ringing.late()) : Optional.empty();
    }

    private void assertReach(OwnCall.Reach reach) {
        assertEquals(
                reach, assertInstanceOf(OwnCall.Ringing.class, help.state()).reach());
    }

    private void pass(int seconds) {
        for (var i = 0; i < seconds; i++) {
            time.pass(Duration.ofSeconds(1));
            help.tick();
        }
    }
}
