package parvis.kiosk.gpio;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import parvis.kiosk.voice.Command;
import parvis.kiosk.voice.Keypad;

/// Buttons that somebody plays by hand, for a machine without any.
public final class SimulatedKeypad implements Keypad {
    private final List<Consumer<Command>> listeners = new CopyOnWriteArrayList<>();

    /// Somebody presses that one.
    public void press(Command command) {
        listeners.forEach(listener -> listener.accept(command));
    }

    @Override
    public void onPress(Consumer<Command> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        listeners.clear();
    }
}
