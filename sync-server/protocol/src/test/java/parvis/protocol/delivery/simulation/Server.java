package parvis.protocol.delivery.simulation;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parvis.protocol.Samples;
import parvis.protocol.codec.Address;
import parvis.protocol.codec.Codec;
import parvis.protocol.codec.Decoded;
import parvis.protocol.delivery.Answer;
import parvis.protocol.delivery.InMemoryLedger;
import parvis.protocol.delivery.Incoming;
import parvis.protocol.delivery.Receiver;
import parvis.protocol.message.Acknowledgement.Reason;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.FactId;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Hello;
import parvis.protocol.message.Mark;
import parvis.protocol.message.ReceivedBatch;
import parvis.protocol.message.ReceivedFact;
import parvis.protocol.message.TerminalId;

/// A server that commits in groups, dies between the commit and the answer, fails to commit, and is set back to a
/// backup.
final class Server {
    private final World world;
    private InMemoryLedger ledger = new InMemoryLedger();
    private InMemoryLedger backup = new InMemoryLedger();
    private List<Incoming> inbox = new ArrayList<>();
    private boolean up = true;
    private Map<FactRef, Long> trueThrough = new HashMap<>();

    Server(World world) {
        this.world = world;
    }

    void start() {
        world.after(world.between(60_000, 600_000), this::mishaps);
    }

    InMemoryLedger ledger() {
        return ledger;
    }

    boolean isUp() {
        return up;
    }

    void up() {
        up = true;
    }

    private void mishaps() {
        if (!world.isStorm()) {
            return;
        }
        switch (world.random().nextInt(4)) {
            case 0 -> {
                world.log("server backs up");
                backup = ledger.copy();
            }
            case 1 -> {
                if (world.mishap(0.4)) {
                    world.log("server is set back to its backup");
                    ledger = backup.copy();
                    trueThrough = new HashMap<>();
                    stop();
                }
            }
            case 2 -> stop();
            default -> {
                world.log("broker is wiped");
                world.network().wipe();
            }
        }
        world.after(world.between(60_000, 600_000), this::mishaps);
    }

    private void stop() {
        world.log("server stops");
        up = false;
        inbox = new ArrayList<>();
        world.network().wipe();
        world.after(world.between(1_000, 90_000), this::up);
    }

    void arrived(TerminalId terminal, Address.Kind kind, byte[] payload) {
        if (!up) {
            return;
        }
        if (inbox.isEmpty()) {
            world.after(world.between(1, 300), this::commit);
        }
        inbox.add(kind == Address.Kind.HELLO ? greeting(terminal, payload) : facts(terminal, payload));
    }

    private static Incoming greeting(TerminalId terminal, byte[] payload) {
        return switch (Codec.hello(payload)) {
            case Decoded.Sound<Hello>(var hello) -> new Incoming.Greeting(terminal, hello);
            case Decoded.Unreadable<Hello>(var reason, var _) -> new Incoming.Unreadable(terminal, payload, reason);
        };
    }

    private static Incoming facts(TerminalId terminal, byte[] payload) {
        return switch (Codec.facts(payload)) {
            case Decoded.Sound<ReceivedBatch>(var batch)
            when batch.facts().stream().noneMatch(Server::isPoison) -> new Incoming.Facts(terminal, batch);
            case Decoded.Sound<ReceivedBatch> _ -> new Incoming.Unreadable(terminal, payload, Reason.UNREADABLE);
            case Decoded.Unreadable<ReceivedBatch>(var reason, var _) ->
                new Incoming.Unreadable(terminal, payload, reason);
        };
    }

    private static boolean isPoison(ReceivedFact fact) {
        return fact instanceof ReceivedFact.Sound(var sound, var _, var _) && Truth.isPoison(sound);
    }

    private void commit() {
        var messages = inbox;
        inbox = new ArrayList<>();
        if (!up || messages.isEmpty()) {
            return;
        }
        boolean dies = world.mishap(0.01);
        boolean fails = world.mishap(0.02);
        var answers = new ArrayList<Answer>();
        try {
            var faulty = new FaultyLedger(ledger, world.mutation(), fails, answers);
            var receiver = new Receiver(faulty, Samples.DAY.minusYears(1), ZoneId.of("Europe/Paris"));
            answers.addAll(receiver.receive(messages, world.wall()));
        } catch (FaultyLedger.Failed e) {
            world.log("server cannot commit");
        }
        if (dies) {
            world.log("server dies before it answers");
            stop();
            return;
        }
        answers.forEach(this::publish);
    }

    private void publish(Answer answer) {
        answer.acknowledgement().marks().forEach(mark -> check(answer.to(), mark));
        world.network().toTerminal(answer.to(), Codec.encode(answer.acknowledgement()));
    }

    /// What a mark says is stored must be stored when it is said, or be a gap that is noted.
    private void check(TerminalId terminal, Mark mark) {
        var key = new FactRef(mark.epoch(), 1);
        long from = trueThrough.getOrDefault(key, 0L);
        for (long sequence = from + 1; sequence <= mark.through(); sequence++) {
            if (!isKnown(terminal, mark.epoch(), sequence)) {
                world.broke(new Invariant.MarksTrue(), mark + " of " + terminal + ", but not " + sequence);
                return;
            }
        }
        trueThrough.merge(key, mark.through(), Math::max);
    }

    private boolean isKnown(TerminalId terminal, Epoch epoch, long sequence) {
        var id = new FactId(terminal, new FactRef(epoch, sequence));
        return ledger.kept().containsKey(id) || ledger.refused().containsKey(id) || ledger.isInGap(terminal, id.ref());
    }
}
