package parvis.kiosk.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// [Background] that runs at once, until it is held: then what is asked of it waits until it is let go.
public final class HeldBackground implements Background {
    private final AtOnce atOnce = new AtOnce();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean held;

    /// What is asked from now on waits.
    public void hold() {
        held = true;
    }

    /// All that waited is run, in its order, and what comes next at once.
    public void letGo() {
        held = false;
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    private void run(Runnable work) {
        if (held) {
            waiting.add(work);
        } else {
            work.run();
        }
    }

    @Override
    public <T> void run(Callable<T> call, Consumer<T> done, Consumer<Exception> failed) {
        run(() -> atOnce.run(call, done, failed));
    }

    @Override
    public void onScreen(Runnable change) {
        run(change);
    }

    @Override
    public void aside(Runnable slow) {
        run(slow);
    }
}
