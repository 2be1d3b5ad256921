package parvis.kiosk.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;

/// The bundled fonts: the house's own, and one for each script that it lacks, read when it is first shown.
final class Fonts {
    /// The house's own family.
    static final String HOUSE = "Atkinson Hyperlegible Next";

    private static final String HOUSE_FILES = "AtkinsonHyperlegibleNext";
    private static final String MEDIUM = HOUSE + " Medium";

    /// In a style sheet: the house's own letters, whatever the language.
    private static final String LATIN = "Latin letters";

    private static final double ANY_SIZE = 10;
    private static final Map<String, String> FAMILIES = new HashMap<>();

    private Fonts() {}

    /// Makes the house's own known to JavaFX.
    static synchronized void load() {
        FAMILIES.computeIfAbsent(HOUSE_FILES, files -> load(files, List.of("400Regular", "500Medium", "700Bold")));
    }

    /// The family that has a language's letters.
    static synchronized String family(Language language) {
        load();
        return language.font().isEmpty()
                ? HOUSE
                : FAMILIES.computeIfAbsent(language.font(), files -> load(files, List.of("400Regular", "700Bold")));
    }

    /// A style sheet that is written in the house's letters, in others; they have no medium weight.
    static String written(String styleSheet, String family) {
        var inFamily = family.equals(HOUSE)
                ? styleSheet
                : styleSheet.replace(MEDIUM, family).replace(HOUSE, family);
        return inFamily.replace(LATIN, HOUSE);
    }

    private static String load(String files, List<String> weights) {
        var family = HOUSE;
        for (var weight : weights) {
            var resource = "/parvis/kiosk/fonts/" + files + "_" + weight + ".ttf";
            try (var stream = Fonts.class.getResourceAsStream(resource)) {
                var font = stream == null ? null : Font.loadFont(stream, ANY_SIZE);
                if (font == null) {
                    throw new IllegalStateException(resource + " is no font of the jar");
                }
                family = weight.startsWith("400") ? font.getFamily() : family;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return family;
    }
}
