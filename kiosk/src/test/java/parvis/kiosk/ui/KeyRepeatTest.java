package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// A19, A20: what a keyboard says, and how many strokes of a hand that is.
final class KeyRepeatTest {
    private static final Instant START = Instant.parse("2026-11-24T13:32:00Z");

    private final KeyRepeat repeat = new KeyRepeat();
    private final List<Long> strokes = new ArrayList<>();
    private final List<Long> letGo = new ArrayList<>();
    private String written = "";
    private Duration deaf = Duration.ZERO;

    @Test
    void a_held_key_is_one_stroke_and_one_release() {
        press(0, KeyCode.NUMPAD1);
        for (long at = 500; at < 3_000; at += 33) {
            press(at, KeyCode.NUMPAD1);
        }
        release(3_001, KeyCode.NUMPAD1);
        assertEquals(List.of(0L), strokes);
        assertEquals(List.of(3_001L), letGo);
        assertEquals("1", written);
    }

    @Test
    void a_keyboard_that_says_a_release_before_each_repeat_is_no_other_matter() {
        for (long at = 0; at < 900; at += 33) {
            press(at, KeyCode.NUMPAD1);
            release(at + 33, KeyCode.NUMPAD1);
        }
        assertEquals(List.of(0L), strokes);
        assertEquals(List.of(33L), letGo);
    }

    @Test
    void a_switch_that_bounces_is_one_stroke() {
        press(0, KeyCode.NUMPAD2);
        release(60, KeyCode.NUMPAD2);
        press(70, KeyCode.NUMPAD2);
        release(75, KeyCode.NUMPAD2);
        assertEquals(List.of(0L), strokes);
        assertEquals(List.of(60L), letGo);
    }

    @Test
    void red_control_a_family_of_three_in_half_a_second_is_three() {
        for (long at = 0; at < 480; at += 160) {
            press(at, KeyCode.NUMPAD1);
            release(at + 80, KeyCode.NUMPAD1);
        }
        assertEquals(List.of(0L, 160L, 320L), strokes);
        assertEquals(3, letGo.size());
        assertEquals("111", written);
    }

    @Test
    void a_hand_that_trembles_may_have_a_key_deaf_for_longer_and_the_next_key_not() {
        deaf = Duration.ofSeconds(1);
        press(0, KeyCode.NUMPAD1);
        release(80, KeyCode.NUMPAD1);
        press(900, KeyCode.NUMPAD1);
        release(950, KeyCode.NUMPAD1);
        press(960, KeyCode.NUMPAD2);
        release(980, KeyCode.NUMPAD2);
        press(1_960, KeyCode.NUMPAD1);
        assertEquals(List.of(0L, 960L, 1_960L), strokes);
    }

    @Test
    void two_keys_at_once_are_two_strokes_and_neither_is_lost_to_the_other() {
        press(0, KeyCode.NUMPAD1);
        press(20, KeyCode.NUMPAD2);
        press(520, KeyCode.NUMPAD2);
        release(600, KeyCode.NUMPAD1);
        release(610, KeyCode.NUMPAD2);
        assertEquals(List.of(0L, 20L), strokes);
        assertEquals(List.of(600L, 610L), letGo);
    }

    @Test
    void a_key_whose_release_was_lost_counts_again() {
        press(0, KeyCode.NUMPAD1);
        press(1_000, KeyCode.NUMPAD1);
        assertEquals(List.of(0L, 1_000L), strokes);
    }

    @Test
    void what_was_struck_on_one_screen_is_not_let_go_on_the_next() {
        press(0, KeyCode.ENTER);
        repeat.changed();
        press(500, KeyCode.ENTER);
        release(700, KeyCode.ENTER);
        assertEquals(List.of(0L), strokes);
        assertEquals(List.of(), letGo);
        press(900, KeyCode.ENTER);
        release(950, KeyCode.ENTER);
        assertEquals(List.of(950L), letGo);
    }

    @Test
    void what_is_written_without_a_stroke_is_written() {
        assertFalse(repeats(0, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED));
        assertTrue(repeats(0, KeyEvent.KEY_RELEASED, KeyCode.A), "a release of nothing is nothing");
    }

    private void press(long at, KeyCode code) {
        if (!repeats(at, KeyEvent.KEY_PRESSED, code)) {
            strokes.add(at);
        }
        if (!repeats(at, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED)) {
            written += code.getName().replaceAll("\\D", "");
        }
    }

    private void release(long at, KeyCode code) {
        if (!repeats(at, KeyEvent.KEY_RELEASED, code)) {
            letGo.add(at);
        }
    }

    private boolean repeats(long at, EventType<KeyEvent> type, KeyCode code) {
        return repeat.repeats(new KeyEvent(type, "", "", code, false, false, false, false), START.plusMillis(at), deaf);
    }
}
