package parvis.kiosk.mqtt;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.client.mqttv3.internal.CommsCallback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The threads of one Paho client, and the way out of its known trap (#850): when a peer hangs up while the client is
/// still starting, its connecting thread waits for ever for a callback loop that was stopped meanwhile. Starting that
/// loop once more lets the thread go.
final class PahoThreads extends ScheduledThreadPoolExecutor {
    private static final Logger LOG = LoggerFactory.getLogger(PahoThreads.class);
    private static final int MOST = 8;
    private static final long USUAL_MS = 250;
    private static final long FREED_MS = 2_000;

    private final List<CountDownLatch> background = new CopyOnWriteArrayList<>();
    private volatile @Nullable CommsCallback callback;

    PahoThreads(String client) {
        super(MOST, task -> Thread.ofPlatform().daemon().name("MQTT " + client).unstarted(task));
    }

    @Override
    public Future<?> submit(Runnable task) {
        if (task instanceof CommsCallback loop) {
            callback = loop;
        }
        return super.submit(task);
    }

    @Override
    public void execute(Runnable task) {
        var done = new CountDownLatch(1);
        background.add(done);
        super.execute(() -> {
            try {
                task.run();
            } finally {
                done.countDown();
            }
        });
    }

    /// Lets threads go that wait in the trap. Call it when the client was disconnected by force.
    void free() {
        var loop = callback;
        if (loop == null || done(USUAL_MS)) {
            return;
        }
        var restart = Thread.ofPlatform().daemon().name("MQTT free").start(() -> loop.start("MQTT", this));
        if (!done(FREED_MS)) {
            LOG.warn("a thread of the MQTT client could not be freed");
        }
        loop.stop();
        restart.interrupt();
    }

    private boolean done(long patienceMs) {
        var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMs);
        try {
            for (var each : background) {
                if (!each.await(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
