package parvis.kiosk.sound;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.staff.Chime;

/// Sounds through this machine's mixer, on a thread of its own. The device is opened at the first sound; where there
/// is none it stays silent until the next start, and the log says so once. Who presses faster than it sounds hears the
/// last ones.
public final class MixerChime implements Chime, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MixerChime.class);
    private static final AudioFormat FORMAT = new AudioFormat(Tones.PER_SECOND, Short.SIZE, 1, true, false);
    private static final int WAITING = 3;

    private final Device device;
    private final ExecutorService player;
    private volatile @Nullable Output output;
    private boolean silent;

    public MixerChime() {
        this(MixerChime::mixer);
    }

    MixerChime(Device device) {
        this.device = device;
        player = new ThreadPoolExecutor(
                0,
                1,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().name("chime").daemon().factory(),
                new ThreadPoolExecutor.DiscardOldestPolicy());
    }

    /// Where sounds go.
    @FunctionalInterface
    interface Device {
        /// Opens it.
        Output open() throws LineUnavailableException;
    }

    /// What was opened.
    interface Output {
        /// Sounds, and returns when it has.
        void play(byte[] samples);

        /// Gives the device back.
        void close();
    }

    private static Output mixer() throws LineUnavailableException {
        var line = AudioSystem.getSourceDataLine(FORMAT);
        line.open(FORMAT);
        return new Line(line);
    }

    private record Line(SourceDataLine line) implements Output {
        @Override
        public void play(byte[] samples) {
            line.start();
            line.write(samples, 0, samples.length);
            line.drain();
            line.stop();
        }

        @Override
        public void close() {
            line.close();
        }
    }

    @Override
    public void ring(Note note) {
        player.execute(() -> play(note));
    }

    private void play(Note note) {
        if (silent) {
            return;
        }
        try {
            var open = output == null ? device.open() : output;
            output = open;
            open.play(Tones.of(note));
        } catch (LineUnavailableException | RuntimeException | LinkageError e) {
            silent = true;
            LOG.info("no sound here, keys are answered on the screen alone: {}", e.toString());
        }
    }

    @Override
    public void close() {
        player.shutdownNow();
        var open = output;
        if (open != null) {
            open.close();
        }
    }
}
