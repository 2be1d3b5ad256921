package parvis.protocol.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Acknowledgement.Reason;
import parvis.protocol.message.Acknowledgement.Unreadable;
import parvis.protocol.message.Batch;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Hello;

/// The terminal's half of delivery: sends what the journal holds, one message at a time, until the server says that it
/// is committed. It knows no network and no clock.
///
/// Every `now` is a reading of one steady clock that never jumps (`System.nanoTime`), whatever its zero. One thread at
/// a time: whoever calls it takes turns.
public final class Sender {
    /// After this long without its answer a message is sent again.
    public static final Duration AGAIN = Duration.ofSeconds(30);

    /// After this long without its answer the connection is given up.
    public static final Duration GIVE_UP = Duration.ofMinutes(2);

    /// After this long a server that did not know the version is asked again.
    public static final Duration VERSION_PAUSE = Duration.ofMinutes(15);

    /// Fewer than a hello may hold, so that the longest sequences fit into 32,768 bytes too.
    private static final int EPOCHS_A_PART = 150;

    private final Journal journal;
    private final Link link;
    private final String software;
    private final Supplier<Optional<String>> catalogue;
    private final Conversation conversation;
    private final Deque<Hello> unsaid = new ArrayDeque<>();
    private boolean connected;
    private @Nullable Flight flight;
    private @Nullable Duration pausedUntil;
    private @Nullable FactRef suspect;
    private int limit = Batch.MOST;
    private @Nullable Duration lastAcknowledged;
    private @Nullable Instant serverSaid;

    /// @param journal what was counted
    /// @param link the way to the server
    /// @param fitting how much fits into one payload
    /// @param software this program's version, for people
    /// @param catalogue the version of the catalogue that is shown
    public Sender(Journal journal, Link link, Fitting fitting, String software, Supplier<Optional<String>> catalogue) {
        this.journal = journal;
        this.link = link;
        this.software = software;
        this.catalogue = catalogue;
        this.conversation = new Conversation(journal, fitting);
    }

    /// A connection stands and its answers will be heard: says hello.
    public void connected(Duration now) {
        disconnected();
        connected = true;
        conversation.begin();
        greet();
        proceed(now);
    }

    /// The connection is gone; what was in flight may have arrived or not.
    public void disconnected() {
        connected = false;
        flight = null;
        pausedUntil = null;
        unsaid.clear();
    }

    /// The server has answered.
    public void acknowledged(Acknowledgement answer, Duration now) {
        if (!connected) {
            return;
        }
        lastAcknowledged = now;
        serverSaid = answer.now();
        conversation.heard(answer.marks());
        var waiting = flight;
        if (waiting != null) {
            var unreadable = answer.unreadable().filter(said -> said.bytes() == waiting.bytes());
            if (unreadable.isPresent()) {
                flight = null;
                unreadable(waiting, unreadable.get(), now);
            } else if (waiting.isAnsweredBy(answer)) {
                flight = null;
                answered(waiting);
            }
        }
        proceed(now);
    }

    /// Time has passed, or something was sealed: call it once a second or so.
    public void tick(Duration now) {
        var waiting = flight;
        if (!connected) {
            return;
        }
        if (waiting == null) {
            proceed(now);
        } else if (now.minus(waiting.first()).compareTo(GIVE_UP) >= 0) {
            disconnected();
            link.renew();
        } else if (now.minus(waiting.last()).compareTo(AGAIN) >= 0) {
            flight = waiting.again(link, now);
        }
    }

    /// How delivery stands.
    public SenderState state() {
        return new SenderState(
                connected,
                Optional.ofNullable(lastAcknowledged),
                Optional.ofNullable(serverSaid),
                journal.pending(),
                journal.setAsideCount(),
                pausedUntil != null);
    }

    private void answered(Flight waiting) {
        if (waiting instanceof Flight.Facts) {
            suspect = null;
            limit = Math.min(Batch.MOST, limit * 2);
        }
    }

    private void unreadable(Flight waiting, Unreadable said, Duration now) {
        switch (waiting) {
            case Flight.Facts(var batch, var _, var _, var _) when said.reason() == Reason.UNREADABLE -> halve(batch);
            // of another version, or not even the hello is understood: nothing is wrong with the facts
            case Flight.Facts _, Flight.Greeting _ -> pause(now);
        }
    }

    private void pause(Duration now) {
        pausedUntil = now.plus(VERSION_PAUSE);
        unsaid.clear();
        greet();
    }

    /// Narrows a batch down to the fact that cannot be read. The last one alone is asked about twice, so that a
    /// repeated answer to an earlier message cannot condemn it.
    private void halve(Batch batch) {
        var first = new FactRef(batch.epoch(), batch.first());
        limit = Math.max(1, batch.facts().size() / 2);
        if (batch.facts().size() == 1) {
            if (first.equals(suspect)) {
                conversation.setAside(first);
                suspect = null;
                limit = 2;
            } else {
                suspect = first;
            }
        }
    }

    private void greet() {
        var states = conversation.standings();
        int parts = Math.max(1, (states.size() + EPOCHS_A_PART - 1) / EPOCHS_A_PART);
        for (int part = 1; part <= parts; part++) {
            int from = (part - 1) * EPOCHS_A_PART;
            var some = states.subList(from, Math.min(states.size(), from + EPOCHS_A_PART));
            unsaid.add(new Hello(software, catalogue.get(), part, parts, some));
        }
    }

    private void proceed(Duration now) {
        if (!connected || flight != null || isPaused(now)) {
            return;
        }
        if (unsaid.isEmpty()) {
            switch (conversation.next(limit)) {
                case Conversation.Next.Greet() -> greet();
                case Conversation.Next.Send(var batch) ->
                    flight = new Flight.Facts(batch, link.publish(batch), now, now);
                case Conversation.Next.Nothing() -> {}
            }
        }
        var hello = flight == null ? unsaid.poll() : null;
        if (hello != null) {
            flight = new Flight.Greeting(hello, link.publish(hello), now, now);
        }
    }

    private boolean isPaused(Duration now) {
        if (pausedUntil != null && now.compareTo(pausedUntil) >= 0) {
            pausedUntil = null;
        }
        return pausedUntil != null;
    }
}
