package parvis.kiosk.gpio;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import parvis.kiosk.attendance.Passage;
import parvis.kiosk.attendance.PassageSensor;
import parvis.protocol.message.TerminalStatus.SensorState;

/// A door sensor that somebody plays by hand, for a machine without one.
public final class SimulatedPassageSensor implements PassageSensor {
    private final List<Consumer<Passage>> listeners = new CopyOnWriteArrayList<>();
    private volatile SensorState state = SensorState.READY;

    /// Somebody passes; nobody is counted while the sensor is not ready.
    public void pass(Passage passage) {
        if (state == SensorState.READY) {
            listeners.forEach(listener -> listener.accept(passage));
        }
    }

    /// What the sensor says of itself from now on.
    public void become(SensorState changed) {
        state = changed;
    }

    @Override
    public void onPassage(Consumer<Passage> listener) {
        listeners.add(listener);
    }

    @Override
    public SensorState state() {
        return state;
    }

    @Override
    public void close() {
        listeners.clear();
    }
}
