package parvis.kiosk;

import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// JavaFX's way in. JavaFX makes the instance, so that what it shows is handed over beside it.
public final class KioskApplication extends Application {
    private static volatile Optional<Shown> shown = Optional.empty();

    private @Nullable KioskWindow window;

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
        stage.setOnShown(_ -> Platform.runLater(what.ready));
        window = new KioskWindow(stage, what.kiosk);
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }

    private record Shown(Kiosk kiosk, Runnable ready) {}
}
