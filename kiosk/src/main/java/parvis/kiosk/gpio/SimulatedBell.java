package parvis.kiosk.gpio;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import parvis.kiosk.help.Bell;

/// A bell that somebody watches in a window, for a machine without one.
public final class SimulatedBell implements Bell {
    private final List<BiConsumer<Boolean, Integer>> listeners = new CopyOnWriteArrayList<>();
    private boolean lit;
    private int sounds;

    /// Tells whether it is lit and how often it sounded, at each change and on any thread.
    public void onChange(BiConsumer<Boolean, Integer> listener) {
        listeners.add(listener);
    }

    @Override
    public Means means() {
        return new Means(true, true);
    }

    @Override
    public void light(boolean on) {
        lit = on;
        tell();
    }

    @Override
    public void sound() {
        sounds++;
        tell();
    }

    private void tell() {
        listeners.forEach(listener -> listener.accept(lit, sounds));
    }

    @Override
    public void close() {
        listeners.clear();
    }
}
