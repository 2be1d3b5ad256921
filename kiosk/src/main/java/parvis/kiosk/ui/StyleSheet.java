package parvis.kiosk.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Scene;

/// `kiosk.css`, the staff's sheets and the bundled fonts, at the sizes of a [Scale].
public final class StyleSheet {
    private static final List<String> SHEETS = List.of(
            "kiosk",
            "places",
            "rights",
            "help",
            "voice",
            "staff-entry",
            "staff-sessions",
            "staff-records",
            "staff-lately",
            "staff-practice",
            "residents",
            "comfort",
            "large",
            "contrast");
    private static final List<String> SIZES = List.of("low", "high", "wide", "upright", "roomy");

    /// Read once.
    private static final String SOURCE = SHEETS.stream()
            .map(sheet -> new String(read("/parvis/kiosk/" + sheet + ".css"), StandardCharsets.UTF_8))
            .collect(Collectors.joining("\n"));

    private final List<String> modes = new ArrayList<>();
    private Made made = new Made(Optional.empty(), "", "");

    /// What was made last: a thousand sizes are not reckoned anew for each screen.
    private record Made(Optional<Scale> scale, String family, String sheet) {}

    /// Styles the scene for that scale.
    public void apply(Scene scene, Scale scale) {
        apply(scene, scale, Fonts.HOUSE, List.of());
    }

    /// Styles the scene for that scale, in letters that a language needs.
    ///
    /// @param family the letters
    /// @param wanted style classes of how the visitor wants the terminal to be
    void apply(Scene scene, Scale scale, String family, List<String> wanted) {
        Fonts.load();
        var sheet = sheet(scale, family);
        // To set the same again would style every node anew.
        if (!scene.getStylesheets().equals(List.of(sheet))) {
            scene.getStylesheets().setAll(sheet);
        }
        var classes = scene.getRoot().getStyleClass();
        classes.removeAll(SIZES);
        classes.removeAll(modes);
        var large = wanted.contains("large");
        classes.addAll(scale.low() && !large ? "low" : "high", scale.wide() && !large ? "wide" : "upright");
        if (scale.roomy() && !large) {
            classes.add("roomy");
        }
        modes.clear();
        modes.addAll(wanted);
        classes.addAll(wanted);
    }

    private String sheet(Scale scale, String family) {
        if (!made.scale.equals(Optional.of(scale)) || !made.family.equals(family)) {
            var css = scale.inPixels(Fonts.written(SOURCE, family)).getBytes(StandardCharsets.UTF_8);
            made = new Made(
                    Optional.of(scale),
                    family,
                    "data:text/css;base64," + Base64.getEncoder().encodeToString(css));
        }
        return made.sheet;
    }

    private static byte[] read(String resource) {
        try (var stream = StyleSheet.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not in the jar");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
