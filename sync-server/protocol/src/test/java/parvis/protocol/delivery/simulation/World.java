package parvis.protocol.delivery.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import parvis.protocol.Samples;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.TerminalId;

/// One seeded history: an hour in which anything may go wrong, then a calm in which everything must come right.
final class World {
    private static final long STORM = Duration.ofMinutes(40).toMillis();
    private static final long CALM = Duration.ofMinutes(40).toMillis();

    private static final List<Invariant> INVARIANTS = List.of(
            new Invariant.NothingLost(),
            new Invariant.NothingTwice(),
            new Invariant.MarksTrue(),
            new Invariant.NothingUnsentBelieved(),
            new Invariant.NothingStuck(),
            new Invariant.OnlyPoisonSetAside(),
            new Invariant.AncestryKnown());

    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final Set<Invariant> broken = new LinkedHashSet<>();
    private final List<String> log = new ArrayList<>();
    private final Random random;
    private final Mutation mutation;
    private final Truth truth = new Truth();
    private final Network network;
    private final Server server;
    private final List<Station> stations = new ArrayList<>();
    private long now;
    private long order;
    private long epochs;

    private World(long seed, Mutation mutation) {
        this.random = new Random(seed);
        this.mutation = mutation;
        this.server = new Server(this);
        this.network = new Network(this);
        int terminals = 1 + random.nextInt(3);
        for (int i = 1; i <= terminals; i++) {
            stations.add(new Station(this, new TerminalId("borne-" + i)));
        }
    }

    /// Lives through the history of `seed` and says which invariants broke.
    static World live(long seed, Mutation mutation) {
        var world = new World(seed, mutation);
        world.storm();
        world.calm();
        return world;
    }

    private void storm() {
        List.copyOf(stations).forEach(Station::start);
        server.start();
        runUntil(STORM);
    }

    private void calm() {
        log("calm");
        network.calm();
        server.up();
        stations.forEach(Station::calm);
        long end = STORM + CALM;
        while (now < end && !(now > STORM + 60_000 && isQuiet())) {
            runUntil(now + 10_000);
        }
        for (var invariant : INVARIANTS) {
            invariant.atTheEnd(this).forEach(what -> broke(invariant, what));
        }
    }

    private boolean isQuiet() {
        return network.isEmpty() && stations.stream().allMatch(Station::isDone);
    }

    private void runUntil(long end) {
        while (true) {
            var event = events.peek();
            if (event == null || event.time > end) {
                now = end;
                return;
            }
            events.poll();
            now = event.time;
            event.what.run();
        }
    }

    /// Does something `delay` milliseconds later.
    void after(long delay, Runnable what) {
        events.add(new Event(now + delay, order++, what));
    }

    /// True with this chance while things go wrong.
    boolean mishap(double chance) {
        return now < STORM && random.nextDouble() < chance;
    }

    boolean isStorm() {
        return now < STORM;
    }

    /// A delay between the two, in milliseconds.
    long between(long least, long most) {
        return least + (long) (random.nextDouble() * (most - least));
    }

    Random random() {
        return random;
    }

    Epoch drawEpoch() {
        return Samples.epoch(++epochs);
    }

    Duration steady() {
        return Duration.ofMillis(now);
    }

    Instant wall() {
        return Samples.NOW.plusMillis(now);
    }

    Truth truth() {
        return truth;
    }

    Network network() {
        return network;
    }

    Server server() {
        return server;
    }

    List<Station> stations() {
        return stations;
    }

    Mutation mutation() {
        return mutation;
    }

    void log(String what) {
        log.add(now + " " + what);
    }

    void broke(Invariant invariant, String how) {
        if (broken.add(invariant)) {
            log(invariant.name() + " broke: " + how);
        }
    }

    Set<Invariant> broken() {
        return broken;
    }

    /// The history, for a person who looks for the reason.
    String history() {
        return String.join("\n", log);
    }

    private record Event(long time, long order, Runnable what) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            return time != other.time ? Long.compare(time, other.time) : Long.compare(order, other.order);
        }
    }
}
