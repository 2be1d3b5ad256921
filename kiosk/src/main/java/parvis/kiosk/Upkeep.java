package parvis.kiosk;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.attendance.TimeSource;
import parvis.kiosk.custody.Custody;
import parvis.protocol.message.ClockQuality;

/// The one thread of the nightly work. It knows when somebody last touched the terminal, and lets the key be
/// forgotten at midnight though nobody asks for it.
final class Upkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration TURN = Duration.ofSeconds(20);
    private static final int END_SECONDS = 5;

    private final NightWork nightWork;
    private final Custody custody;
    private final TimeSource time;
    private final CountDownLatch ending = new CountDownLatch(1);
    private final Thread thread;
    private volatile Duration touched;

    Upkeep(NightWork nightWork, Custody custody, TimeSource time) {
        this.nightWork = nightWork;
        this.custody = custody;
        this.time = time;
        touched = time.moment().sinceBoot();
        thread = Thread.ofPlatform().daemon().name("upkeep").unstarted(this::live);
    }

    void start() {
        thread.start();
    }

    /// Somebody touched the terminal; any thread.
    void touched() {
        touched = time.moment().sinceBoot();
    }

    /// What is due now. While the time is unknown nothing is: a clock that is years ahead would purge the
    /// names of tomorrow.
    void turn() {
        var moment = time.moment();
        custody.state(moment.wall());
        if (moment.quality() != ClockQuality.UNKNOWN) {
            nightWork.tick(moment.wall(), moment.sinceBoot().minus(touched));
        }
    }

    private void live() {
        try {
            while (!ending.await(TURN.toSeconds(), TimeUnit.SECONDS)) {
                try {
                    turn();
                } catch (RuntimeException e) {
                    LOG.error("the upkeep goes on", e);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ending.countDown();
        try {
            if (thread.isAlive() && !thread.join(Duration.ofSeconds(END_SECONDS))) {
                LOG.warn("the upkeep did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
