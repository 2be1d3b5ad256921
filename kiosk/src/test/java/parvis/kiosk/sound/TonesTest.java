package parvis.kiosk.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parvis.kiosk.staff.Chime.Note;

/// What a hand that does not look hears.
final class TonesTest {
    @Test
    void each_desk_has_a_sound_of_its_own() {
        var heard = new HashSet<Integer>();
        for (int desk = 1; desk <= 9; desk++) {
            heard.add(crossings(samples(new Note.Counted(desk))));
        }
        assertEquals(9, heard.size());
    }

    @Test
    void a_newcomer_rises_what_is_taken_back_falls_and_nothing_is_low_and_long() {
        var up = samples(new Note.Newcomer());
        var down = samples(new Note.TakenBack());
        assertTrue(crossings(half(up, 0)) < crossings(half(up, 1)));
        assertTrue(crossings(half(down, 0)) > crossings(half(down, 1)));
        var one = samples(new Note.Counted(1));
        var nothing = samples(new Note.Nothing());
        assertTrue(nothing.length > 1.9 * one.length);
        assertTrue(crossings(nothing) < crossings(one));
    }

    @Test
    void none_of_them_clicks_or_is_clipped() {
        for (var note : List.of(
                new Note.Counted(4),
                new Note.Newcomer(),
                new Note.TakenBack(),
                new Note.Nothing(),
                new Note.StillThere())) {
            var samples = samples(note);
            assertEquals(0, samples[0]);
            assertEquals(0, samples[samples.length - 1]);
            int loudest = Arrays.stream(samples).map(Math::abs).max().orElseThrow();
            assertTrue(loudest > 0.3 * Short.MAX_VALUE && loudest <= 0.35 * Short.MAX_VALUE, note + " " + loudest);
        }
    }

    private static int[] samples(Note note) {
        var bytes = Tones.of(note);
        return IntStream.range(0, bytes.length / 2)
                .map(i -> (short) ((bytes[2 * i] & 0xFF) | bytes[2 * i + 1] << 8))
                .toArray();
    }

    private static int[] half(int[] samples, int which) {
        int middle = samples.length / 2;
        return which == 0 ? Arrays.copyOf(samples, middle) : Arrays.copyOfRange(samples, middle, samples.length);
    }

    /// How often it goes through the middle: its pitch.
    private static int crossings(int[] samples) {
        return (int) IntStream.range(1, samples.length)
                .filter(i -> samples[i - 1] < 0 != samples[i] < 0)
                .count();
    }
}
