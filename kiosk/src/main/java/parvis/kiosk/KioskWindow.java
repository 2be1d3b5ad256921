package parvis.kiosk;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import parvis.kiosk.gpio.SimulatedBell;
import parvis.kiosk.sound.MixerChime;
import parvis.kiosk.staff.Chime;
import parvis.kiosk.ui.EmulatorWindow;
import parvis.kiosk.ui.FxBackground;
import parvis.kiosk.ui.Language;
import parvis.kiosk.ui.Languages;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Scale;
import parvis.kiosk.ui.Shell;
import parvis.kiosk.ui.Texts;

/// The terminal's window: the screens, the second hand, and nothing to get out to.
final class KioskWindow implements AutoCloseable {
    private static final double LESS_THE_TITLE_BAR = 0.94;

    /// The ground of `kiosk.css`, which is not read yet when the first frame is drawn.
    private static final Color PAPER = Color.web("#FAF6EF");

    /// The first word takes about this part of the width for each of its letters.
    private static final double WELCOME = 12;

    private final FxBackground background = new FxBackground();
    private final ScheduledExecutorService seconds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("seconds").daemon().factory());

    private final StartingScreens screens = new StartingScreens();
    private final Stage stage = new Stage();
    private final KioskConfig config;
    private final Clock clock;
    private final Navigator navigator;
    private Optional<Texts> texts = Optional.empty();
    private Optional<MixerChime> chime = Optional.empty();
    private @Nullable Shell shell;

    /// Opens it with one word on paper, so that it is there at once; to be called on JavaFX's thread, like all here.
    ///
    /// @param clock in the territory's zone
    KioskWindow(KioskConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        navigator = config.role() == KioskConfig.Role.DESK ? Navigator.desk() : new Navigator();
        var screen = config.screen();
        var size = opening(screen);
        var word = new Text(Texts.firstWord());
        word.setFont(Font.font(size.width() / WELCOME));
        stage.setScene(new Scene(new StackPane(word), size.width(), size.height(), PAPER));
        if (screen.fullScreen()) {
            lock(stage, config.role());
        }
        stage.show();
    }

    /// Draws the welcome in full, while the store is being opened. The languages, the letters and the style are read
    /// here, since each of them would keep the first frame waiting.
    void welcome() {
        var languages = Languages.with(config.data().resolve("languages"));
        texts = Optional.of(languages.texts(Language.FRENCH));
        stage.setTitle(texts.get().get("window.title", config.terminal()));
        var screen = config.screen();
        shell = new Shell(
                navigator,
                languages,
                screens,
                clock,
                new Scale.Panel(screen.diagonalInches(), screen.distanceMm()),
                new Shell.Window(stage.getScene().getWidth(), stage.getScene().getHeight()),
                config.sample());
        shell.scene().setCursor(stage.getScene().getCursor());
        stage.setScene(shell.scene());
        // Another scene may let go of the whole screen.
        stage.setFullScreen(screen.fullScreen());
    }

    /// Hears when somebody closed the window.
    void onClosed(Runnable listener) {
        stage.setOnHidden(_ -> listener.run());
    }

    /// Shows the screens, now that all stands behind them; to be called on JavaFX's thread.
    ///
    /// @param voice what reads them aloud
    /// @param bell what rings when somebody calls for help, where it is only shown
    /// @param touched called when somebody touches the terminal
    void show(Kiosk kiosk, KioskVoice voice, Optional<SimulatedBell> bell, Runnable touched) {
        var shown = Objects.requireNonNull(shell, "welcome() comes first");
        var sound = new MixerChime();
        chime = Optional.of(sound);
        screens.ready(new KioskScreens(kiosk, background, voice::speaks, sound));
        voice.speakFor(shown, navigator, clock, background);
        // First listen, then draw: a catalogue that came in between would have nobody to tell.
        kiosk.catalogue().onChange(_ -> background.onScreen(shown::catalogueChanged));
        kiosk.help().own().onChange(() -> background.onScreen(shown::callChanged));
        kiosk.help().here().onChange(() -> background.onScreen(shown::callsChanged));
        shown.refresh();
        shown.onSomebody(touched);
        shown.onWarned(() -> sound.ring(new Chime.Note.StillThere()));
        var _ = seconds.scheduleAtFixedRate(() -> background.onScreen(shown::tick), 1, 1, TimeUnit.SECONDS);
        kiosk.emulatedSensor().ifPresent(sensor -> {
            var emulator = new EmulatorWindow(sensor, voice.emulated(), texts.orElseThrow(), background);
            bell.ifPresent(
                    each -> each.onChange((lit, sounds) -> background.onScreen(() -> emulator.bell(lit, sounds))));
            emulator.open(stage);
        });
    }

    /// No way out by key, hint or gesture; a cursor only where there is a mouse.
    private static void lock(Stage stage, KioskConfig.Role role) {
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setAlwaysOnTop(true);
        stage.setOnCloseRequest(Event::consume);
        if (role != KioskConfig.Role.DESK) {
            stage.getScene().setCursor(Cursor.NONE);
        }
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
        chime.ifPresent(MixerChime::close);
    }
}
