package parvis.kiosk.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// `kiosk.css`, the staff's sheets and the bundled fonts, at the sizes of a [Scale].
public final class StyleSheet {
    private static final List<String> FONTS = List.of("400Regular", "500Medium", "700Bold");
    private static final List<String> SHEETS = List.of(
            "kiosk",
            "voice",
            "staff-entry",
            "staff-sessions",
            "staff-records",
            "staff-lately",
            "staff-practice",
            "residents");
    private static final double ANY_SIZE = 10;

    /// Read once: the style sheet, and the bundled fonts, which JavaFX then knows.
    private static final String SOURCE = load();

    private static String load() {
        for (var font : FONTS) {
            try (var stream = open("/parvis/kiosk/fonts/AtkinsonHyperlegibleNext_" + font + ".ttf")) {
                Font.loadFont(stream, ANY_SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return SHEETS.stream()
                .map(sheet -> new String(read("/parvis/kiosk/" + sheet + ".css"), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    /// Styles the scene for that scale.
    public void apply(Scene scene, Scale scale) {
        var css = scale.inPixels(SOURCE).getBytes(StandardCharsets.UTF_8);
        scene.getStylesheets()
                .setAll("data:text/css;base64," + Base64.getEncoder().encodeToString(css));
        var classes = scene.getRoot().getStyleClass();
        classes.removeAll("low", "high", "wide", "upright", "roomy");
        classes.addAll(scale.low() ? "low" : "high", scale.wide() ? "wide" : "upright");
        if (scale.roomy()) {
            classes.add("roomy");
        }
    }

    private static byte[] read(String resource) {
        try (var stream = open(resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        var stream = StyleSheet.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException(resource + " is not in the jar");
        }
        return stream;
    }
}
