package parvis.kiosk.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// The contrast of words as they are drawn: from the pixels where they stand, whatever style sheets say.
final class Ink {
    /// What covers less of a word's place is the rim of its letters.
    private static final double OF_ITS_PLACE = 0.004;

    private static final int FEWEST = 3;

    private final int width;
    private final int height;
    private final int[] pixels;

    /// What is on the screen now. On the toolkit's thread.
    Ink(ScreenRig rig) {
        width = rig.size.width();
        height = rig.size.height();
        pixels = new int[width * height];
        rig.shell
                .scene()
                .snapshot(null)
                .getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    }

    /// The words that are paler than that.
    List<String> paler(ScreenRig rig, double least) {
        var faults = new ArrayList<String>();
        for (var node : Scenery.seen(rig.shell.root())) {
            if (node instanceof Text text && text.getText().codePoints().anyMatch(Character::isLetterOrDigit)) {
                var contrast = contrast(Scenery.bounds(text));
                if (contrast < least) {
                    faults.add(String.format("drawn at a contrast of %.1f: %s", contrast, Scenery.name(text)));
                }
            }
        }
        return faults;
    }

    /// Between what most of the place is, and what stands out most from it.
    private double contrast(Bounds place) {
        var colours = new HashMap<Integer, Integer>();
        var area = 0;
        for (var y = Math.max(0, (int) place.getMinY()); y < Math.min(height, place.getMaxY()); y++) {
            for (var x = Math.max(0, (int) place.getMinX()); x < Math.min(width, place.getMaxX()); x++) {
                colours.merge(pixels[y * width + x], 1, Integer::sum);
                area++;
            }
        }
        var most = colours.entrySet().stream().max(Map.Entry.comparingByValue());
        var enough = Math.max(FEWEST, area * OF_ITS_PLACE);
        return most.stream()
                .flatMapToDouble(ground -> colours.entrySet().stream()
                        .filter(colour -> colour.getValue() >= enough)
                        .mapToDouble(colour -> Contrast.of(colour(ground.getKey()), colour(colour.getKey()))))
                .max()
                .orElse(0);
    }

    private static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }
}
