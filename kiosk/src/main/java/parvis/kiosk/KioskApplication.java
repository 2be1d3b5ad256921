package parvis.kiosk;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import parvis.kiosk.ui.FxBackground;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Scale;
import parvis.kiosk.ui.Shell;
import parvis.kiosk.ui.Texts;

/// The window. JavaFX makes the instance, so that what it shows is handed over beside it.
public final class KioskApplication extends Application {
    private static volatile Optional<Shown> shown = Optional.empty();

    private final FxBackground background = new FxBackground();

    /// Made by JavaFX.
    public KioskApplication() {}

    /// Opens the window and returns when it is closed.
    ///
    /// @param ready called once the first screen is shown
    static void show(Kiosk kiosk, Runnable ready) {
        shown = Optional.of(new Shown(kiosk, ready));
        Application.launch(KioskApplication.class);
    }

    @Override
    public void start(Stage stage) {
        var what = shown.orElseThrow();
        var kiosk = what.kiosk;
        var screen = kiosk.config().screen();
        var shell = new Shell(
                new Navigator(),
                Texts.french(),
                new KioskScreens(kiosk, background),
                kiosk.clock(),
                new Scale.Panel(screen.diagonalInches(), screen.distanceMm()),
                fitting(screen, Screen.getPrimary().getVisualBounds()),
                kiosk.config().sample());
        kiosk.catalogue().onChange(_ -> background.onScreen(shell::refresh));
        stage.setTitle(kiosk.config().terminal().value());
        stage.setScene(shell.scene());
        if (screen.fullScreen()) {
            stage.initStyle(StageStyle.UNDECORATED);
            stage.setFullScreenExitHint("");
            stage.setFullScreen(true);
        }
        var seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> shell.tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
        seconds.play();
        stage.setOnShown(_ -> Platform.runLater(what.ready));
        stage.show();
    }

    /// The panel's window, smaller in its own shape where this machine's display is smaller: a laptop, or the headless
    /// platform.
    private static Shell.Window fitting(KioskConfig.Screen screen, Rectangle2D display) {
        var factor = Math.min(1, Math.min(display.getWidth() / screen.width(), display.getHeight() / screen.height()));
        return new Shell.Window(Math.floor(screen.width() * factor), Math.floor(screen.height() * factor));
    }

    @Override
    public void stop() {
        background.close();
    }

    private record Shown(Kiosk kiosk, Runnable ready) {}
}
