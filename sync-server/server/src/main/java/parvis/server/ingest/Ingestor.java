package parvis.server.ingest;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.protocol.message.TerritoryId;

/// Takes what arrives: one thread reads, the next one commits, so that one message is read while others are synced.
/// Whatever a message does, those behind it go on.
///
/// Both queues are bounded: who brings more than the disk takes waits in [#accept], and so does the network behind.
public final class Ingestor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ingestor.class);
    private static final int MOST_RAW = 128;
    private static final int MOST_READ = 64;
    private static final int MOST_TOGETHER = 32;
    private static final long TURN_MS = 200;

    private final BlockingQueue<Raw> raw = new ArrayBlockingQueue<>(MOST_RAW);
    private final BlockingQueue<Task> read = new ArrayBlockingQueue<>(MOST_READ);
    private final Reading reading;
    private final Committing committing;
    private final Thread reader;
    private final Thread committer;
    private volatile boolean closing;

    /// Starts to take messages.
    public Ingestor(
            TerritoryId territory,
            Terminals terminals,
            Intake intake,
            Answers answers,
            Fleet fleet,
            Offer offer,
            InstantSource clock) {
        reading = new Reading(territory, terminals, fleet, offer, answers, clock);
        committing = new Committing(intake, answers, offer, clock);
        reader = Thread.ofPlatform().name("ingest-read").daemon().start(this::readAll);
        committer = Thread.ofPlatform().name("ingest-commit").daemon().start(this::commitAll);
    }

    /// Takes one message; waits while too many are under way.
    public void accept(String topic, byte[] payload) throws InterruptedException {
        raw.put(new Raw(topic, payload));
    }

    /// True while the last commit went well.
    public boolean storeIsGood() {
        return committing.storeIsGood();
    }

    /// Commits what was taken, at most for some seconds, and ends. To be called when nothing more comes.
    @Override
    public void close() {
        closing = true;
        try {
            reader.join(5_000);
            committer.join(5_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void readAll() {
        while (!closing || !raw.isEmpty()) {
            try {
                var one = raw.poll(TURN_MS, TimeUnit.MILLISECONDS);
                if (one != null) {
                    var task = reading.read(one.topic, one.payload);
                    if (task.isPresent()) {
                        read.put(task.get());
                    }
                }
            } catch (InterruptedException interrupted) {
                return;
            } catch (Throwable bad) {
                LOG.error("a message could not be handled, passed over", bad);
            }
        }
    }

    private void commitAll() {
        List<Task> together = new ArrayList<>();
        while (!closing || reader.isAlive() || !read.isEmpty()) {
            together.clear();
            try {
                var first = read.poll(TURN_MS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    together.add(first);
                    read.drainTo(together, MOST_TOGETHER - 1);
                }
                committing.take(together);
            } catch (InterruptedException interrupted) {
                return;
            } catch (Throwable bad) {
                LOG.error("{} messages could not be handled, passed over", together.size(), bad);
            }
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Raw(String topic, byte[] payload) {}
}
