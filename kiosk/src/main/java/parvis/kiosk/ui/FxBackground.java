package parvis.kiosk.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/// [Background] on one thread of its own, so that touches are counted in their order, and JavaFX's.
public final class FxBackground implements Background, AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("screen-work").daemon().factory());

    @Override
    public <T> void run(Callable<T> call, Consumer<T> done, Consumer<Exception> failed) {
        thread.execute(() -> {
            try {
                var answer = call.call();
                Platform.runLater(() -> done.accept(answer));
            } catch (Exception e) {
                Platform.runLater(() -> failed.accept(e));
            }
        });
    }

    @Override
    public void onScreen(Runnable change) {
        if (Platform.isFxApplicationThread()) {
            change.run();
        } else {
            Platform.runLater(change);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
