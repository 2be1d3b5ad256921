package parvis.protocol.delivery.simulation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parvis.protocol.codec.Address;
import parvis.protocol.codec.Codec;
import parvis.protocol.codec.Decoded;
import parvis.protocol.delivery.InMemoryJournal;
import parvis.protocol.delivery.Link;
import parvis.protocol.delivery.Sender;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Batch;
import parvis.protocol.message.EpochState;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Hello;
import parvis.protocol.message.Mark;
import parvis.protocol.message.TerminalId;

/// A terminal that is touched, dies, and whose disk is set back, copied and pruned.
final class Station implements Link {
    private final World world;
    private final TerminalId id;
    private InMemoryJournal disk;
    private InMemoryJournal image;
    private Sender sender;
    private boolean connected;
    private int connections;
    private boolean heardInCalm;
    private @Nullable Batch lastBatch;

    Station(World world, TerminalId id) {
        this(world, id, new InMemoryJournal(world::drawEpoch));
    }

    private Station(World world, TerminalId id, InMemoryJournal disk) {
        this.world = world;
        this.id = id;
        this.disk = disk;
        this.image = disk.copy();
        this.sender = newSender();
    }

    private Sender newSender() {
        return new Sender(disk, this, Codec::fitting, "1.0.0", Optional::empty);
    }

    TerminalId id() {
        return id;
    }

    InMemoryJournal disk() {
        return disk;
    }

    boolean isConnected() {
        return connected;
    }

    /// True when the server has answered since it became calm and all is acknowledged.
    boolean isDone() {
        return heardInCalm && sender.state().pending() == 0;
    }

    void start() {
        reconnectLater();
        world.after(world.between(0, 10_000), this::touches);
        world.after(world.between(0, 10_000), this::ticks);
        world.after(world.between(60_000, 900_000), this::mishaps);
    }

    private void touches() {
        int many = world.mishap(0.01) ? 250 : 1 + world.random().nextInt(4);
        for (int i = 0; i < many; i++) {
            double chance = world.random().nextDouble();
            var kind = chance < 0.01 ? Truth.Kind.POISON : chance < 0.03 ? Truth.Kind.REFUSED : Truth.Kind.GOOD;
            var fact = world.truth().touch(kind);
            if (world.mishap(0.1)) {
                disk.open(fact);
            } else {
                disk.seal(fact);
            }
        }
        if (world.mishap(0.5)) {
            disk.sealAll();
        }
        if (world.isStorm()) {
            world.after(world.between(5_000, 180_000), this::touches);
        }
    }

    private void ticks() {
        sender.tick(world.steady());
        look();
        world.after(world.between(4_000, 9_000), this::ticks);
    }

    private void mishaps() {
        if (!world.isStorm()) {
            return;
        }
        switch (world.random().nextInt(6)) {
            case 0 -> crash();
            case 1 -> image = disk.copy();
            case 2 -> setBack();
            case 3 -> prune();
            case 4 -> lostConnection();
            default -> copyToAnother();
        }
        world.after(world.between(30_000, 600_000), this::mishaps);
    }

    private void crash() {
        world.log(id + " crashes");
        disk.restart();
        startAgain();
    }

    private void startAgain() {
        lostConnection();
        sender = newSender();
    }

    private void setBack() {
        world.log(id + " gets its old disk back");
        world.truth().gone(disk, image);
        disk = image.copy();
        if (world.mutation() != Mutation.EPOCH_REUSED) {
            disk.restart();
        }
        startAgain();
    }

    private void copyToAnother() {
        if (world.stations().size() < 5) {
            world.log(id + " is cloned");
            var copy = disk.copy();
            copy.restart();
            var clone = new Station(world, id, copy);
            world.stations().add(clone);
            clone.start();
        }
    }

    /// Forgets acknowledged facts, as after 400 days.
    private void prune() {
        for (EpochState state : disk.epochs()) {
            long before = Math.min(state.acked() + 1, state.last());
            if (before > state.from() && world.mishap(0.3)) {
                world.log(id + " forgets " + state.epoch() + " before " + before);
                var whole = disk.copy();
                disk.prune(state.epoch(), before);
                world.truth().gone(whole, disk);
            }
        }
    }

    void calm() {
        disk.sealAll();
        lostConnection();
    }

    private void connect() {
        if (!connected && world.server().isUp()) {
            world.stations().stream()
                    .filter(other -> other.id.equals(id) && other != this)
                    .forEach(Station::lostConnection);
            connected = true;
            connections++;
            lastBatch = null;
            sender.connected(world.steady());
            look();
            endLater(connections);
        } else if (!connected) {
            reconnectLater();
        }
    }

    private void endLater(int connection) {
        if (world.mishap(0.5)) {
            world.after(world.between(1_000, 400_000), () -> {
                if (connection == connections) {
                    lostConnection();
                }
            });
        }
    }

    void lostConnection() {
        if (connected) {
            connected = false;
            sender.disconnected();
            reconnectLater();
        }
    }

    private void reconnectLater() {
        boolean alone =
                world.stations().stream().filter(other -> other.id.equals(id)).count() < 2;
        world.after(alone ? world.between(500, 20_000) : world.between(20_000, 300_000), this::connect);
    }

    void answered(byte[] payload) {
        switch (Codec.acknowledgement(payload)) {
            case Decoded.Sound<Acknowledgement>(var answer) -> answered(forgedSometimes(answer));
            case Decoded.Unreadable<Acknowledgement>(var _, var why) -> throw new AssertionError(why);
        }
    }

    private void answered(Acknowledgement answer) {
        switch (world.mutation()) {
            case ANY_MARK_BELIEVED -> answer.marks().forEach(disk::acknowledged);
            case BATCH_SET_ASIDE -> {
                var batch = lastBatch;
                if (answer.unreadable().isPresent() && batch != null) {
                    for (long sequence = batch.first(); sequence <= batch.last(); sequence++) {
                        disk.setAside(new FactRef(batch.epoch(), sequence));
                    }
                }
            }
            case NONE,
                    ACKNOWLEDGE_BEFORE_COMMIT,
                    MARK_AS_MAXIMUM,
                    IDENTITY_IGNORED,
                    EPOCH_REUSED,
                    PRUNE_WHEN_PUBLISHED,
                    NO_RESEND,
                    ANCESTRY_UNSAID -> {}
        }
        sender.acknowledged(answer, world.steady());
        heardInCalm = !world.isStorm();
        look();
    }

    /// Somebody who may not says that more is stored than was ever sent.
    private Acknowledgement forgedSometimes(Acknowledgement answer) {
        if (!world.mishap(0.02)) {
            return answer;
        }
        world.log(id + " hears a forged mark");
        var marks = disk.epochs().stream()
                .map(state -> new Mark(state.epoch(), state.last() + 1000))
                .toList();
        return new Acknowledgement(marks, List.of(), answer.now(), Optional.empty());
    }

    private void look() {
        for (var state : disk.epochs()) {
            // what was set aside or pruned is passed without being sent again
            long sent = Math.max(world.truth().lastPublished(state.epoch()), state.from() - 1);
            if (state.acked() > sent) {
                world.broke(new Invariant.NothingUnsentBelieved(), id + " " + state + " sent " + sent);
            }
        }
    }

    @Override
    public int publish(Batch batch) {
        var payload = Codec.encode(batch);
        world.truth().published(batch.epoch(), batch.last());
        boolean repeated = batch.equals(lastBatch);
        lastBatch = batch;
        if (!(repeated && world.mutation() == Mutation.NO_RESEND)) {
            world.network().toServer(id, Address.Kind.FACTS, payload);
        }
        if (world.mutation() == Mutation.PRUNE_WHEN_PUBLISHED) {
            disk.acknowledged(new Mark(batch.epoch(), batch.last()));
            disk.prune(batch.epoch(), batch.last());
        }
        return payload.length;
    }

    @Override
    public int publish(Hello hello) {
        var said = world.mutation() == Mutation.ANCESTRY_UNSAID ? withoutAncestry(hello) : hello;
        var payload = Codec.encode(said);
        world.network().toServer(id, Address.Kind.HELLO, payload);
        return payload.length;
    }

    private static Hello withoutAncestry(Hello hello) {
        var epochs = hello.epochs().stream()
                .map(each -> new EpochState(each.epoch(), Optional.empty(), each.from(), each.last(), each.acked()))
                .toList();
        return new Hello(hello.software(), hello.catalogue(), hello.part(), hello.parts(), epochs);
    }

    @Override
    public void renew() {
        if (world.mutation() != Mutation.NO_RESEND) {
            connected = false;
            reconnectLater();
        }
    }
}
