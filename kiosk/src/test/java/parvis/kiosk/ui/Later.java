package parvis.kiosk.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// [Background] that runs what it was given when the test says so.
public final class Later implements Background {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void run(Callable<T> call, Consumer<T> done, Consumer<Exception> failed) {
        waiting.add(() -> new AtOnce().run(call, done, failed));
    }

    @Override
    public void onScreen(Runnable change) {
        change.run();
    }

    public void runAll() {
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
