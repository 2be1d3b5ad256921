package parvis.kiosk;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import parvis.kiosk.gpio.SimulatedBell;

/// JavaFX's side of the start. Its toolkit and the welcome come up beside the store, not after it: whoever passes sees
/// the terminal's own first frame about as soon as any JavaFX window could show one.
final class KioskApplication {
    private static final AtomicBoolean WARM = new AtomicBoolean();
    private static final CompletableFuture<Boolean> TOOLKIT = new CompletableFuture<>();

    private final CompletableFuture<KioskWindow> window = new CompletableFuture<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private KioskApplication() {}

    /// Begins to start the toolkit, once, and returns at once.
    static void warmUp() {
        if (!WARM.compareAndSet(false, true)) {
            return;
        }
        Thread.ofPlatform().daemon().name("toolkit").start(() -> {
            try {
                Platform.startup(() -> TOOLKIT.complete(true));
            } catch (RuntimeException | Error e) {
                TOOLKIT.completeExceptionally(e);
            }
        });
    }

    /// Opens the window with its welcome, as soon as the toolkit is up; returns at once.
    ///
    /// @param clock in the territory's zone
    static KioskApplication open(KioskConfig config, Clock clock) {
        var application = new KioskApplication();
        var _ = TOOLKIT.whenComplete((_, failure) -> {
            if (failure == null) {
                Platform.runLater(() -> application.openWindow(config, clock));
            } else {
                application.window.completeExceptionally(failure);
            }
        });
        return application;
    }

    private void openWindow(KioskConfig config, Clock clock) {
        try {
            var opened = new KioskWindow(config, clock);
            opened.onClosed(closed::countDown);
            Platform.runLater(() -> {
                FirstFrame.note();
                window.complete(opened); // The store opens while the welcome is drawn.
                opened.welcome();
            });
        } catch (RuntimeException | Error e) {
            window.completeExceptionally(e);
        }
    }

    /// Waits until the welcome is seen.
    void awaitFirstFrame() {
        window.join();
    }

    /// Shows the screens and returns when the window is closed.
    ///
    /// @param voice what reads them aloud
    /// @param bell what rings when somebody calls for help, where it is only shown
    /// @param touched called when somebody touches the terminal
    /// @param ready called once the first of them is shown
    void show(Kiosk kiosk, KioskVoice voice, Optional<SimulatedBell> bell, Runnable touched, Runnable ready)
            throws InterruptedException {
        var opened = window.join();
        onScreen(_ -> {
            opened.show(kiosk, voice, bell, touched);
            Platform.runLater(ready);
        });
        closed.await();
        opened.close();
    }

    /// What fails on the way to the first screen fails the start, not a thread of JavaFX's.
    private static void onScreen(Consumer<Boolean> change) {
        var done = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            try {
                change.accept(true);
                done.complete(true);
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        done.join();
    }
}
