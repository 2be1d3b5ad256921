package parvis.kiosk.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The one bridge between a screen and what blocks: the call runs elsewhere, the answer comes back to the screen.
public interface Background {
    /// Runs `call` away from the screen, then hands its answer, or what it threw, to the screen's thread.
    <T> void run(Callable<T> call, Consumer<T> done, Consumer<Exception> failed);

    /// Runs `change` on the screen's thread, soon; for what is heard on other threads.
    void onScreen(Runnable change);

    /// Runs, away from the screen and in nobody's way, what may take seconds, as a printer does.
    default void aside(Runnable slow) {
        Thread.ofVirtual().name("aside").start(slow);
    }
}
