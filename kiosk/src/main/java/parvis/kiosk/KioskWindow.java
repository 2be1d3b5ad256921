package parvis.kiosk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import parvis.kiosk.ui.EmulatorWindow;
import parvis.kiosk.ui.FxBackground;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Scale;
import parvis.kiosk.ui.Shell;
import parvis.kiosk.ui.Texts;

/// The terminal's window: the screens, the second hand, and nothing to get out to.
final class KioskWindow implements AutoCloseable {
    private static final double LESS_THE_TITLE_BAR = 0.94;

    private static final Scale.Panel REHEARSAL = new Scale.Panel(21.5, 500);

    private final FxBackground background = new FxBackground();
    private final ScheduledExecutorService seconds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("seconds").daemon().factory());

    private final StartingScreens screens = new StartingScreens();
    private final Stage stage = new Stage();
    private final Texts texts = Texts.french();
    private final Shell shell;

    /// Opens it with the welcome; to be called on JavaFX's thread.
    ///
    /// @param clock in the territory's zone
    KioskWindow(KioskConfig config, Clock clock) {
        var screen = config.screen();
        shell = new Shell(
                new Navigator(),
                texts,
                screens,
                clock,
                new Scale.Panel(screen.diagonalInches(), screen.distanceMm()),
                opening(screen),
                config.sample());
        stage.setScene(shell.scene());
        stage.setTitle(texts.get("window.title", config.terminal()));
        if (screen.fullScreen()) {
            lock(stage);
        }
        stage.show();
    }

    /// Draws the welcome where nobody sees it, while the configuration is still being read: what it needs is loaded
    /// then. To be called on JavaFX's thread.
    static void rehearse() {
        var nowhere = new Shell(
                new Navigator(),
                Texts.french(),
                new StartingScreens(),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                REHEARSAL,
                new Shell.Window(1080, 1920),
                false);
        nowhere.root().applyCss();
        nowhere.root().layout();
    }

    /// Hears when somebody closed the window.
    void onClosed(Runnable listener) {
        stage.setOnHidden(_ -> listener.run());
    }

    /// Shows the screens, now that all stands behind them; to be called on JavaFX's thread.
    void show(Kiosk kiosk) {
        screens.ready(new KioskScreens(kiosk, background));
        // First listen, then draw: a catalogue that came in between would have nobody to tell.
        kiosk.catalogue().onChange(_ -> background.onScreen(shell::catalogueChanged));
        shell.refresh();
        var _ = seconds.scheduleAtFixedRate(() -> background.onScreen(shell::tick), 1, 1, TimeUnit.SECONDS);
        kiosk.emulatedSensor().ifPresent(sensor -> new EmulatorWindow(sensor, texts, background).open(stage));
    }

    /// No way out by key, hint or gesture, and no cursor.
    private static void lock(Stage stage) {
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setAlwaysOnTop(true);
        stage.setOnCloseRequest(Event::consume);
        stage.getScene().setCursor(Cursor.NONE);
        stage.setFullScreen(true);
    }

    /// The panel's window, smaller in its own shape where this machine's display is smaller: a laptop, or the headless
    /// platform.
    private static Shell.Window opening(KioskConfig.Screen wanted) {
        var display = Screen.getPrimary().getVisualBounds();
        var height = wanted.fullScreen() ? display.getHeight() : display.getHeight() * LESS_THE_TITLE_BAR;
        var fits = Math.min(1, Math.min(display.getWidth() / wanted.width(), height / wanted.height()));
        return new Shell.Window(Math.floor(wanted.width() * fits), Math.floor(wanted.height() * fits));
    }

    @Override
    public void close() {
        seconds.shutdownNow();
        background.close();
    }
}
