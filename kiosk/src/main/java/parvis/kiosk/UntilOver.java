package parvis.kiosk;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import parvis.kiosk.ui.Background;

/// What is done for the practice, until it is over: an answer that comes later finds nobody. Else it could lead to a
/// screen of the real terminal that bears the practice's number. Lives on the screen's thread.
final class UntilOver implements Background {
    private final Background background;
    private boolean over;

    UntilOver(Background background) {
        this.background = background;
    }

    void end() {
        over = true;
    }

    @Override
    public <T> void run(Callable<T> call, Consumer<T> done, Consumer<Exception> failed) {
        background.run(
                call,
                answer -> {
                    if (!over) {
                        done.accept(answer);
                    }
                },
                failure -> {
                    if (!over) {
                        failed.accept(failure);
                    }
                });
    }

    @Override
    public void onScreen(Runnable change) {
        background.onScreen(() -> {
            if (!over) {
                change.run();
            }
        });
    }

    @Override
    public void aside(Runnable slow) {
        background.aside(slow);
    }
}
