package parvis.server.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.protocol.codec.Address;
import parvis.protocol.delivery.Incoming;
import parvis.protocol.delivery.StoreFailure;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.TerminalId;

/// Commits messages together and answers them. When the store fails nothing is answered and the terminals send again;
/// a message that alone spoils a commit is kept apart, so that the others pass.
final class Committing {
    private static final Logger LOG = LoggerFactory.getLogger(Committing.class);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int MOST_UNSURE = 32;

    private final Intake intake;
    private final Answers answers;
    private final Offer offer;
    private final InstantSource clock;
    /// The latest words that could not be kept yet.
    private final Map<About, Runnable> owed = new LinkedHashMap<>();

    /// The newest of what could not be committed, tried again while nothing else comes.
    private final Deque<Task.Deliver> unsure = new ArrayDeque<>();

    private Instant nextTry = Instant.EPOCH;
    private volatile boolean storeIsGood = true;

    Committing(Intake intake, Answers answers, Offer offer, InstantSource clock) {
        this.intake = intake;
        this.answers = answers;
        this.offer = offer;
        this.clock = clock;
    }

    boolean storeIsGood() {
        return storeIsGood;
    }

    void take(List<Task> tasks) {
        var deliveries = new ArrayList<Task.Deliver>();
        for (var task : tasks) {
            switch (task) {
                case Task.Deliver delivery -> deliveries.add(delivery);
                case Task.Note(var terminal, var kind, var work) -> {
                    owed.put(new About(terminal, kind), work);
                    if (storeIsGood) {
                        keepOwed();
                    }
                }
            }
        }
        if (!deliveries.isEmpty()) {
            deliver(deliveries);
        } else if (!storeIsGood && !unsure.isEmpty() && !clock.instant().isBefore(nextTry)) {
            nextTry = clock.instant().plus(PAUSE);
            var again = List.copyOf(unsure);
            unsure.clear();
            deliver(again);
        }
        keepOwed();
    }

    private void deliver(List<Task.Deliver> deliveries) {
        try {
            commit(deliveries.stream().map(Task.Deliver::incoming).toList());
        } catch (StoreFailure failure) {
            if (deliveries.size() == 1) {
                unsure.add(deliveries.getFirst());
                if (unsure.size() > MOST_UNSURE) {
                    unsure.removeFirst();
                }
                storeFailed(failure);
            } else {
                deliveries.forEach(one -> deliver(List.of(one)));
            }
        } catch (RuntimeException bad) {
            if (deliveries.size() == 1) {
                keepApart(deliveries.getFirst(), bad);
            } else {
                deliveries.forEach(one -> deliver(List.of(one)));
            }
        }
    }

    private void commit(List<Incoming> messages) {
        var committed = intake.receive(messages, clock.instant());
        if (!storeIsGood) {
            LOG.info("the store takes facts again");
            storeIsGood = true;
        }
        unsure.clear();
        committed.forEach(answer -> answers.acknowledge(answer.to(), answer.acknowledgement()));
        for (var message : messages) {
            if (message instanceof Incoming.Greeting(var terminal, var hello)) {
                offer.heldBy(terminal, hello.catalogue());
            }
        }
    }

    private void keepApart(Task.Deliver delivery, RuntimeException bad) {
        var terminal = delivery.incoming().terminal();
        LOG.error("a message of {} could not be committed, kept apart", terminal, bad);
        try {
            commit(List.of(new Incoming.Unreadable(terminal, delivery.payload(), Acknowledgement.Reason.UNREADABLE)));
        } catch (StoreFailure failure) {
            storeFailed(failure);
        } catch (RuntimeException again) {
            LOG.error("a message of {} could not even be kept apart, passed over", terminal, again);
        }
    }

    private void keepOwed() {
        var each = owed.entrySet().iterator();
        while (each.hasNext()) {
            var note = each.next();
            try {
                note.getValue().run();
                each.remove();
            } catch (StoreFailure failure) {
                storeFailed(failure);
                return;
            } catch (RuntimeException bad) {
                LOG.error("{} of {} could not be kept, passed over", note.getKey().kind, note.getKey().terminal, bad);
                each.remove();
            }
        }
    }

    private void storeFailed(StoreFailure failure) {
        if (storeIsGood) {
            LOG.error("nothing is acknowledged until the store is mended", failure);
        }
        storeIsGood = false;
    }

    private record About(TerminalId terminal, Address.Kind kind) {}
}
