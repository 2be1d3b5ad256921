package parvis.kiosk.espeak;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// Takes the engine's sound as slowly as a sound card would, and measures it: a machine that builds has no card.
final class RealTimeOutput implements Output {
    private static final int BYTES_PER_SECOND = 22_050 * 2;
    private static final int HEAD = 44;
    private static final int SLICE = BYTES_PER_SECOND / 50;

    final AtomicLong played = new AtomicLong();
    private final boolean hurried;
    private final AtomicLong squares = new AtomicLong();

    /// @param hurried true: as fast as it comes, only to be measured
    RealTimeOutput(boolean hurried) {
        this.hurried = hurried;
    }

    @Override
    public List<String> arguments() {
        return List.of("--stdout");
    }

    @Override
    public void prepare(ProcessBuilder process) {}

    @Override
    public void started(Process process) {
        Thread.ofVirtual().start(() -> play(process));
    }

    private void play(Process process) {
        try (var sound = process.getInputStream()) {
            sound.readNBytes(HEAD);
            var slice = sound.readNBytes(SLICE);
            while (slice.length > 0) {
                measure(slice);
                if (!hurried) {
                    LockSupport.parkNanos(1_000_000_000L * slice.length / BYTES_PER_SECOND);
                }
                slice = sound.readNBytes(SLICE);
            }
        } catch (IOException _) {
            // The engine was silenced in the middle of a word.
        }
    }

    private void measure(byte[] slice) {
        var samples = ByteBuffer.wrap(slice).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        while (samples.hasRemaining()) {
            long sample = samples.get();
            squares.addAndGet(sample * sample);
        }
        played.addAndGet(slice.length);
    }

    /// How loud it was, in decibels over one step of a sample.
    double decibels() {
        return 10 * Math.log10(squares.get() / (played.get() / 2.0));
    }
}
