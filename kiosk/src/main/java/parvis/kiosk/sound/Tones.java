package parvis.kiosk.sound;

import java.io.ByteArrayOutputStream;
import java.util.List;
import parvis.kiosk.staff.Chime.Note;

/// What each answer sounds like: a tone for a count, two that rise for a newcomer, two that fall for what is taken
/// back, a low one where nothing happened, three for a question. Told apart by how many and which way, not by pitch
/// alone.
final class Tones {
    static final int PER_SECOND = 22_050;

    private static final int FADE = PER_SECOND / 200;
    private static final double LOUDNESS = 0.35;
    private static final int SHORT_MS = 90;
    private static final int LONG_MS = 180;
    private static final double LOW = 196;
    private static final double MIDDLE = 523.25;
    private static final double HIGH = 783.99;

    /// Of the desks, in their order: the steps of a scale that no two of them share.
    private static final List<Double> DESKS =
            List.of(523.25, 659.26, 783.99, 1046.5, 1318.51, 1567.98, 587.33, 739.99, 880.0);

    private Tones() {}

    /// As signed 16-bit samples, one channel, the lower byte first.
    static byte[] of(Note note) {
        return switch (note) {
            case Note.Counted(int place) -> sounds(SHORT_MS, DESKS.get(Math.floorMod(place - 1, DESKS.size())));
            case Note.Newcomer() -> sounds(SHORT_MS, MIDDLE, HIGH);
            case Note.TakenBack() -> sounds(SHORT_MS, HIGH, MIDDLE);
            case Note.Nothing() -> sounds(LONG_MS, LOW);
            case Note.StillThere() -> sounds(LONG_MS, HIGH, MIDDLE, HIGH);
        };
    }

    private static byte[] sounds(int milliseconds, double... pitches) {
        var bytes = new ByteArrayOutputStream();
        for (var pitch : pitches) {
            var samples = PER_SECOND * milliseconds / 1000;
            for (int i = 0; i < samples; i++) {
                var wave = Math.sin(2 * Math.PI * pitch * i / PER_SECOND) * faded(i, samples);
                var sample = (int) Math.round(wave * LOUDNESS * Short.MAX_VALUE);
                bytes.write(sample);
                bytes.write(sample >> Byte.SIZE);
            }
        }
        return bytes.toByteArray();
    }

    /// In and out, so that it does not click.
    private static double faded(int at, int samples) {
        return Math.min(1, Math.min(at, samples - 1 - at) / (double) FADE);
    }
}
