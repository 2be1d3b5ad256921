package parvis.install.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/// The peer of [StartBench]: the least window that JavaFX can show, with one text. Says `READY {}` as a terminal does.
public final class BareWindow {
    private BareWindow() {}

    /// Shows it at that width and height until the standard input ends.
    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                while (System.in.read() >= 0) {}
            } catch (IOException e) {
                System.err.println(e.getMessage());
            }
            Runtime.getRuntime().halt(0);
        });
        Application.launch(Window.class, arguments);
    }

    /// Made by JavaFX.
    public static final class Window extends Application {
        /// Made by JavaFX.
        public Window() {}

        @Override
        public void start(Stage stage) {
            var size = getParameters().getRaw();
            var width = Double.parseDouble(size.getFirst());
            var height = Double.parseDouble(size.getLast());
            stage.setScene(new Scene(new StackPane(new Text("Bienvenue")), width, height));
            stage.setOnShown(_ -> Platform.runLater(() -> {
                note();
                System.out.println("READY {}");
                System.out.flush();
            }));
            stage.show();
        }

        private static void note() {
            try {
                Files.createFile(Path.of(System.getProperty("parvis.firstFrame", "first-frame")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
