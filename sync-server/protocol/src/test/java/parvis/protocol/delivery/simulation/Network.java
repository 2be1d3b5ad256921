package parvis.protocol.delivery.simulation;

import parvis.protocol.codec.Address;
import parvis.protocol.message.TerminalId;

/// A broker and the ways to it: loses, delays, repeats and reorders, and remembers nothing when it is wiped.
final class Network {
    private final World world;
    private int wipes;
    private int travelling;

    Network(World world) {
        this.world = world;
    }

    void toServer(TerminalId terminal, Address.Kind kind, byte[] payload) {
        carry(() -> world.server().arrived(terminal, kind, payload));
    }

    void toTerminal(TerminalId terminal, byte[] payload) {
        carry(() -> world.stations().stream()
                .filter(station -> station.id().equals(terminal) && station.isConnected())
                .findFirst()
                .ifPresent(station -> station.answered(payload)));
    }

    private void carry(Runnable arrival) {
        if (world.mishap(0.08)) {
            return;
        }
        int copies = world.mishap(0.08) ? 2 : 1;
        for (int i = 0; i < copies; i++) {
            long delay = world.mishap(0.05) ? world.between(1_000, 150_000) : world.between(5, 400);
            int born = wipes;
            travelling++;
            world.after(delay, () -> {
                travelling--;
                if (born == wipes) {
                    arrival.run();
                }
            });
        }
    }

    /// Forgets all that travels and ends all connections.
    void wipe() {
        wipes++;
        world.stations().forEach(Station::lostConnection);
    }

    void calm() {
        wipe();
    }

    boolean isEmpty() {
        return travelling == 0;
    }
}
