package parvis.kiosk.print;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Hears what comes back, byte by byte, until nothing comes any more.
final class Ear {
    private final BlockingQueue<Integer> heard = new LinkedBlockingQueue<>(64);
    private final CountDownLatch silence = new CountDownLatch(1);

    Ear(InputStream from) {
        Thread.ofVirtual().start(() -> listen(from));
    }

    private void listen(InputStream from) {
        try (from) {
            for (var next = from.read(); next >= 0; next = from.read()) {
                // A printer that talks without end is not listened to beyond the first words.
                var _ = heard.offer(next);
            }
        } catch (IOException e) {
            // The port was closed: nothing more to hear.
        } finally {
            silence.countDown();
        }
    }

    OptionalInt hear(Duration time) throws InterruptedException {
        var next = heard.poll(time.toMillis(), TimeUnit.MILLISECONDS);
        return next == null ? OptionalInt.empty() : OptionalInt.of(next);
    }

    /// Waits until the other side has hung up.
    void untilSilence() throws InterruptedException {
        silence.await();
    }
}
