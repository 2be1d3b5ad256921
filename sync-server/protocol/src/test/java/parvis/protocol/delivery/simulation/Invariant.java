package parvis.protocol.delivery.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.EpochState;
import parvis.protocol.message.FactId;
import parvis.protocol.message.FactRef;

/// What holds in every history. Some are looked at all the time, the others when it has become calm.
sealed interface Invariant {
    /// What breaks it in this world, now that it is calm.
    default Stream<String> atTheEnd(World world) {
        return Stream.empty();
    }

    /// As tests and logs call it.
    default String name() {
        return getClass().getSimpleName();
    }

    /// When a mark is said, all up to it is committed. Looked at by the server.
    record MarksTrue() implements Invariant {}

    /// No terminal takes for delivered what it never sent. Looked at by the station.
    record NothingUnsentBelieved() implements Invariant {}

    /// Whoever was thanked is counted, unless the disk that knew it is gone.
    record NothingLost() implements Invariant {
        @Override
        public Stream<String> atTheEnd(World world) {
            var ledger = world.server().ledger();
            var known =
                    ledger.kept().values().stream().map(Truth::serial).collect(Collectors.toCollection(HashSet::new));
            var refused = ledger.refused().keySet().stream().map(FactId::ref).collect(Collectors.toSet());
            for (var station : world.stations()) {
                station.disk().facts().forEach((ref, fact) -> {
                    // a poisoned fact that another copy of the disk has set aside lies in a gap that is noted
                    boolean noted = Truth.isPoison(fact) && ledger.isInGap(station.id(), ref);
                    if (refused.contains(ref) || isAside(station, ref) || noted) {
                        known.add(Truth.serial(fact));
                    }
                });
            }
            return world.truth().thanked().entrySet().stream()
                    .filter(each -> !known.contains(each.getKey()))
                    .filter(each -> !world.truth().gone().contains(each.getKey()))
                    .map(each -> "not counted: " + each);
        }
    }

    /// Nobody is counted twice.
    record NothingTwice() implements Invariant {
        @Override
        public Stream<String> atTheEnd(World world) {
            var seen = new HashSet<Long>();
            return world.server().ledger().kept().values().stream()
                    .map(Truth::serial)
                    .filter(serial -> !seen.add(serial))
                    .map(serial -> "counted twice: " + serial);
        }
    }

    /// When it is calm all that can be delivered is: nothing wrong holds up what is behind it.
    record NothingStuck() implements Invariant {
        @Override
        public Stream<String> atTheEnd(World world) {
            return world.stations().stream()
                    .filter(station -> !station.isDone())
                    .map(station ->
                            station.id() + " still has " + station.disk().epochs());
        }
    }

    /// Only a fact that cannot be read is set aside.
    record OnlyPoisonSetAside() implements Invariant {
        @Override
        public Stream<String> atTheEnd(World world) {
            return world.stations().stream()
                    .flatMap(station -> station.disk().facts().entrySet().stream()
                            .filter(each -> isAside(station, each.getKey()) && !Truth.isPoison(each.getValue())))
                    .map(each -> "set aside " + each);
        }
    }

    /// The server knows what each epoch comes after, and so sees each copied or restored disk.
    record AncestryKnown() implements Invariant {
        @Override
        public Stream<String> atTheEnd(World world) {
            var said = new HashMap<Epoch, Optional<Epoch>>();
            for (var station : world.stations()) {
                for (EpochState state : station.disk().epochs()) {
                    said.put(state.epoch(), state.previous());
                }
            }
            return world.stations().stream()
                    .flatMap(station -> station.disk().epochs().stream()
                            .filter(state -> state.acked() > 0)
                            .filter(state -> !world.server()
                                    .ledger()
                                    .previous(station.id(), state.epoch())
                                    .equals(said.get(state.epoch())))
                            .map(state -> "not known what comes before " + state.epoch()));
        }
    }

    private static boolean isAside(Station station, FactRef ref) {
        return station.disk().setAside(ref.epoch()).contains(ref.sequence());
    }
}
