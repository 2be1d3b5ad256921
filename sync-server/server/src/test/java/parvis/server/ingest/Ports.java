package parvis.server.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import parvis.protocol.catalogue.SessionPart;
import parvis.protocol.delivery.Answer;
import parvis.protocol.delivery.Incoming;
import parvis.protocol.delivery.StoreFailure;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Agenda;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerminalStatus;

/// What stands around an ingestor in its tests.
final class Ports {
    private Ports() {}

    /// A store that can be held, broken and poisoned.
    static final class Store implements Intake {
        final List<Integer> commits = new CopyOnWriteArrayList<>();
        volatile @Nullable Epoch poison;
        private volatile @Nullable StoreFailure failure;
        private volatile CountDownLatch gate = new CountDownLatch(0);
        private final CountDownLatch held = new CountDownLatch(1);

        void hold() {
            gate = new CountDownLatch(1);
        }

        void awaitHeld() throws InterruptedException {
            held.await();
        }

        void release() {
            gate.countDown();
        }

        void fail(StoreFailure why) {
            failure = why;
        }

        void mend() {
            failure = null;
        }

        @Override
        public List<Answer> receive(List<Incoming> messages, Instant now) {
            held.countDown();
            try {
                gate.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            var why = failure;
            if (why != null) {
                throw why;
            }
            if (messages.stream().anyMatch(this::isPoison)) {
                throw new IllegalStateException("poisoned on purpose");
            }
            commits.add(messages.size());
            return messages.stream()
                    .map(message -> new Answer(message.terminal(), answer(message, now)))
                    .toList();
        }

        private boolean isPoison(Incoming message) {
            return message instanceof Incoming.Facts(var _, var batch)
                    && batch.epoch().equals(poison);
        }

        private static Acknowledgement answer(Incoming message, Instant now) {
            return new Acknowledgement(
                    List.of(),
                    List.of(),
                    now,
                    message instanceof Incoming.Unreadable(var _, var payload, var reason)
                            ? Optional.of(new Acknowledgement.Unreadable(payload.length, reason))
                            : Optional.empty());
        }
    }

    /// `borne-1` and `borne-2`, at the town hall.
    static final class KnownTerminals implements Terminals {
        volatile @Nullable TerminalId revoked;

        /// How often somebody was looked up: once for each message that is read.
        final AtomicInteger asked = new AtomicInteger();

        @Override
        public Optional<Terminal> find(TerminalId id) {
            asked.incrementAndGet();
            return all().stream().filter(one -> one.id().equals(id)).findFirst();
        }

        @Override
        public List<Terminal> all() {
            return List.of(terminal("borne-1"), terminal("borne-2"));
        }

        private Terminal terminal(String name) {
            var id = new TerminalId(name);
            return new Terminal(id, new PlaceId("mairie"), "both", id.equals(revoked));
        }

        @Override
        public Optional<String> secretHash(TerminalId id) {
            return Optional.empty();
        }

        @Override
        public void put(Terminal terminal, String secretHash, Instant at) {
            throw new UnsupportedOperationException("nobody enrols here");
        }
    }

    /// What terminals said.
    static final class Fleets implements Fleet {
        final BlockingQueue<Agenda> agendas = new LinkedBlockingQueue<>();
        volatile boolean broken;

        @Override
        public void status(TerminalId terminal, TerminalStatus status, Instant at) {
            throw new IllegalStateException("broken on purpose");
        }

        @Override
        public boolean agenda(TerminalId terminal, Agenda agenda, Instant at) {
            if (broken) {
                throw new IllegalStateException("broken on purpose");
            }
            return agendas.add(agenda);
        }

        @Override
        public List<SessionPart> sessions() {
            return List.of();
        }

        @Override
        public List<Overview> overview() {
            return List.of();
        }
    }

    /// A catalogue that is offered to nobody.
    static final class Offers implements Offer {
        volatile boolean broken;

        @Override
        public void changed() {
            // nobody listens
        }

        @Override
        public void heldBy(TerminalId terminal, Optional<String> version) {
            if (broken) {
                throw new IllegalStateException("broken on purpose");
            }
        }
    }
}
