package parvis.kiosk.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.help.Post;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.codec.Codec;
import parvis.protocol.codec.Decoded;
import parvis.protocol.delivery.Journal;
import parvis.protocol.delivery.Sender;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.TerminalStatus;

/// The one thread on which everything of the delivery happens, in turn: what the link says, what the clock brings. An
/// error in one turn is logged and the next turn comes.
public final class Delivery implements SyncMonitor, Downlink, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Duration TURN = Duration.ofMillis(500);
    private static final Duration FAREWELL = Duration.ofMillis(1_500);
    private static final long END_SECONDS = 8;

    private final BlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
    private final List<Consumer<SyncStatus>> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Uplink uplink;
    private final Reporter reporter;
    private final CatalogueUpdater catalogue;
    private final TerminalClock time;
    private final Sender sender;
    private final StatusPublisher status;
    private final AgendaPublisher agenda;
    private final CallPost calls;
    private final boolean storeReplaced;
    private final LastSent lastSent;
    private volatile SyncStatus current = SyncStatus.STARTING;
    private volatile boolean ending;
    private Optional<Instant> lastAcknowledged = Optional.empty();
    private @Nullable String lastError;

    /// @param self what the terminal says of itself
    public Delivery(
            Journal journal,
            Uplink uplink,
            Reporter reporter,
            CatalogueUpdater catalogue,
            TerminalClock time,
            Self self) {
        this.uplink = uplink;
        this.reporter = reporter;
        this.catalogue = catalogue;
        this.time = time;
        this.storeReplaced = self.storeReplaced;
        this.lastSent = self.lastSent;
        this.sender = new Sender(journal, uplink, Codec::fitting, self.software, this::catalogueVersion);
        this.status = new StatusPublisher(uplink, self);
        this.agenda = new AgendaPublisher(uplink, self.agenda);
        this.calls = new CallPost(uplink, events::add);
    }

    /// What a terminal says of itself.
    ///
    /// @param software its version
    /// @param role `public`, `desk` or `both`
    /// @param health how its machine is
    /// @param storeReplaced whether its data was found broken at the start
    /// @param lastSent remembers the last acknowledgement
    /// @param agenda the sessions that it owns
    /// @param names how many names it keeps, in numbers; empty: nothing to say
    public record Self(
            String software,
            String role,
            Supplier<Health> health,
            boolean storeReplaced,
            LastSent lastSent,
            AgendaSource agenda,
            Supplier<Optional<TerminalStatus.Names>> names) {}

    /// Closes what is over, then lives until it is closed.
    public void start() {
        guarded(() -> lastAcknowledged = lastSent.at());
        guarded(this::turn);
        uplink.start(this);
        Thread.ofVirtual().name("delivery").start(this::live);
    }

    private void live() {
        try {
            while (!ending) {
                var event = events.poll(TURN.toMillis(), TimeUnit.MILLISECONDS);
                guarded(event == null ? this::turn : event);
            }
            guarded(reporter::stop);
            sayLastWords();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    /// What was sealed just now may still leave, if the server answers at once.
    private void sayLastWords() throws InterruptedException {
        var until = time.moment().sinceBoot().plus(FAREWELL);
        guarded(this::turnOfSender);
        while (current.connected() && current.pending() > 0) {
            var left = until.minus(time.moment().sinceBoot());
            var event = events.poll(Math.max(0, left.toMillis()), TimeUnit.MILLISECONDS);
            if (event == null) {
                return;
            }
            guarded(event);
        }
    }

    private void turn() {
        reporter.tick();
        turnOfSender();
        status.tick(time.moment(), current, catalogueVersion());
        agenda.tick(time.moment());
    }

    private void turnOfSender() {
        sender.tick(time.moment().sinceBoot());
        look();
    }

    private void guarded(Runnable turn) {
        try {
            turn.run();
            lastError = null;
        } catch (RuntimeException e) {
            var error = String.valueOf(e.getMessage());
            if (!error.equals(lastError)) {
                LOG.error("delivery goes on after: {}", error, e);
            }
            lastError = error;
        }
    }

    private void look() {
        var state = sender.state();
        var seen =
                new SyncStatus(state.connected(), lastAcknowledged, state.pending(), state.setAside(), storeReplaced);
        if (!seen.equals(current)) {
            current = seen;
            listeners.forEach(listener -> listener.accept(seen));
        }
    }

    private Optional<String> catalogueVersion() {
        return catalogue.current().map(Catalogue::version);
    }

    @Override
    public void connected() {
        events.add(() -> {
            look();
            status.connected(time.moment(), current, catalogueVersion());
            sender.connected(time.moment().sinceBoot());
            look();
            agenda.connected(time.moment());
            calls.connected();
        });
    }

    @Override
    public void lost() {
        events.add(() -> {
            status.lost();
            agenda.lost();
            calls.lost();
            sender.disconnected();
            look();
        });
    }

    @Override
    public void acknowledgement(byte[] payload) {
        events.add(() -> {
            switch (Codec.acknowledgement(payload)) {
                case Decoded.Sound<Acknowledgement>(var answer) -> acknowledged(answer);
                case Decoded.Unreadable<Acknowledgement>(var _, var why) ->
                    LOG.warn("an acknowledgement cannot be read: {}", why);
            }
        });
    }

    private void acknowledged(Acknowledgement answer) {
        time.heard(answer.now());
        var now = time.instant();
        lastAcknowledged = Optional.of(now);
        answer.refused().forEach(refusal -> LOG.warn("the server refused {}: {}", refusal.ref(), refusal.reason()));
        sender.acknowledged(answer, time.moment().sinceBoot());
        look();
        lastSent.now(now);
    }

    @Override
    public void notice(byte[] payload) {
        events.add(() -> calls.notice(payload));
    }

    /// The way of calls for help.
    public Post calls() {
        return calls;
    }

    @Override
    public void manifest(byte[] payload) {
        events.add(() -> catalogue.manifest(payload));
    }

    @Override
    public void part(String sha256, byte[] payload) {
        events.add(() -> catalogue.part(sha256, payload));
    }

    @Override
    public SyncStatus status() {
        return current;
    }

    @Override
    public void onChange(Consumer<SyncStatus> listener) {
        listeners.add(listener);
    }

    /// Seals, lets what can leave leave, says goodbye.
    @Override
    public void close() {
        ending = true;
        events.add(() -> {});
        try {
            if (!ended.await(END_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the delivery did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        uplink.close();
    }
}
