package parvis.kiosk;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ends a terminal once, in order, and by force when the order takes too long: what was thanked is on the disk anyway.
final class Lifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Lifecycle.class);

    private final Services services;
    private final Duration patience;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Thread byForce =
            Thread.ofPlatform().daemon().name("stop-by-force").unstarted(this::halt);

    Lifecycle(Services services, Duration patience) {
        this.services = services;
        this.patience = patience;
    }

    /// Ends by order of a signal or of whoever started it; JavaFX's own farewell is not waited for, since it can hang.
    void stopAndHalt() {
        if (stop()) {
            byForce.interrupt(); // The JVM may still keep its classes ready for the next start.
            Runtime.getRuntime().halt(0);
        }
    }

    /// True when this call did it, false when another one does or did.
    boolean stop() {
        if (!stopping.compareAndSet(false, true)) {
            return false;
        }
        byForce.start();
        try {
            services.close();
            LOG.info("stopped");
        } catch (RuntimeException e) {
            LOG.error("the stop was not clean; nothing that was thanked is lost", e);
        }
        return true;
    }

    private void halt() {
        try {
            Thread.sleep(patience);
        } catch (InterruptedException _) {
            return;
        }
        LOG.error("the stop took too long");
        Runtime.getRuntime().halt(1);
    }
}
