package parvis.kiosk.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// [Background] that runs at once, on the same thread.
public final class AtOnce implements Background {
    @Override
    public <T> void run(Callable<T> call, Consumer<T> done, Consumer<Exception> failed) {
        T answer;
        try {
            answer = call.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(answer);
    }

    @Override
    public void onScreen(Runnable change) {
        change.run();
    }

    @Override
    public void aside(Runnable slow) {
        slow.run();
    }
}
