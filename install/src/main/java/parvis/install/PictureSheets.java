package parvis.install;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import javax.imageio.ImageIO;
import parvis.kiosk.Kiosk;
import parvis.kiosk.ui.Language;
import parvis.kiosk.ui.Languages;

/// All that residents see, small and side by side: a sheet a language, and a sheet a mode, in each size. One terminal
/// and one window serve all pictures of a sheet, which is what makes thousands of them a matter of minutes.
final class PictureSheets {
    private static final int COLUMNS = 9;
    private static final int PIXELS = 90_000;
    private static final int GAP = 14;
    private static final int LINE = 26;

    private final Path folder;
    private final List<PictureShot> shots;
    private final List<PictureHand.Panel> panels;

    /// @param folder where the sheets go
    /// @param shots what residents see; those of one terminal share a window
    /// @param panels the sizes
    PictureSheets(Path folder, List<PictureShot> shots, List<PictureHand.Panel> panels) {
        this.folder = folder;
        this.shots = List.copyOf(shots);
        this.panels = List.copyOf(panels);
    }

    /// How a resident wants to read.
    enum Mode {
        USUAL("", ""),
        LARGE("grandes-lettres", "grandes lettres"),
        CONTRAST("couleurs-fortes", "couleurs fortes"),
        LOW("mode-bas", "mode bas"),
        CALM("calme", "écran calme"),
        ALL("tout", "grandes lettres, couleurs fortes, mode bas");

        private final String file;
        private final String words;

        Mode(String file, String words) {
            this.file = file;
            this.words = words;
        }

        void on(PictureHand hand) {
            var visit = hand.visit();
            visit.large().set(this == LARGE || this == ALL);
            visit.contrast().set(this == CONTRAST || this == ALL);
            visit.lowControls().set(this == LOW || this == ALL);
            visit.calm().set(this == CALM);
        }
    }

    private record Sheet(Language language, Mode mode) {
        String caption() {
            return language.name() + (mode == Mode.USUAL ? "" : " : " + mode.words);
        }

        String file(PictureHand.Panel panel) {
            return "planche-" + language.tag() + (mode == Mode.USUAL ? "" : "-" + mode.file) + "-" + panel.name()
                    + ".png";
        }
    }

    /// Draws a sheet for each language, and in French one for each mode.
    ///
    /// @param whole each language in each mode
    Map<String, List<String>> draw(boolean whole) throws IOException, InterruptedException, ExecutionException {
        var sheets = new ArrayList<Sheet>();
        for (var language : Languages.bundled().all()) {
            for (var mode : Mode.values()) {
                if (whole || mode == Mode.USUAL || language.equals(Language.FRENCH)) {
                    sheets.add(new Sheet(language, mode));
                }
            }
        }
        var files = new LinkedHashMap<String, List<String>>();
        var number = 0;
        for (var sheet : sheets) {
            number++;
            for (var panel : panels) {
                if (sheet.mode == Mode.LOW && panel.width() > panel.height()) {
                    continue; // it is for upright screens
                }
                System.err.printf("Planche %d sur %d : %s, %s%n", number, sheets.size(), sheet.caption(), panel.name());
                var name = sheet.file(panel);
                ImageIO.write(draw(sheet, panel), "png", folder.resolve(name).toFile());
                files.computeIfAbsent(sheet.caption(), _ -> new ArrayList<>()).add(name);
            }
        }
        return files;
    }

    private BufferedImage draw(Sheet sheet, PictureHand.Panel panel) throws InterruptedException, ExecutionException {
        var factor = Math.sqrt((double) PIXELS / (panel.width() * panel.height()));
        var width = (int) Math.round(panel.width() * factor);
        var height = (int) Math.round(panel.height() * factor);
        var rows = (shots.size() + COLUMNS - 1) / COLUMNS;
        var whole = new BufferedImage(
                COLUMNS * (width + GAP) + GAP, rows * (height + LINE + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        var pen = whole.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(0x4A5168));
        pen.fillRect(0, 0, whole.getWidth(), whole.getHeight());
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, LINE / 2));
        var hands = new HashMap<Kiosk, PictureHand>();
        for (var i = 0; i < shots.size(); i++) {
            var x = GAP + i % COLUMNS * (width + GAP);
            var y = GAP + i / COLUMNS * (height + LINE + GAP);
            put(pen, seen(shots.get(i), sheet, panel, hands), x, y, width, height);
            pen.setColor(Color.WHITE);
            pen.drawString(
                    shortened(pen, (i + 1) + ". " + shots.get(i).caption(), width), x, y + height + LINE * 3 / 4);
        }
        pen.dispose();
        return whole;
    }

    /// Halved until it is nearly small enough: what is made small at once loses its letters.
    private static void put(Graphics2D pen, BufferedImage picture, int x, int y, int width, int height) {
        var now = picture;
        while (now.getWidth() > 2 * width) {
            var half = new BufferedImage(now.getWidth() / 2, now.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
            var drawn = half.createGraphics();
            drawn.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            drawn.drawImage(now, 0, 0, half.getWidth(), half.getHeight(), null);
            drawn.dispose();
            now = half;
        }
        pen.drawImage(now, x, y, width, height, null);
    }

    private static String shortened(Graphics2D pen, String words, int width) {
        var shown = words;
        while (pen.getFontMetrics().stringWidth(shown) > width) {
            shown = shown.substring(0, shown.length() - 2).strip() + "…";
        }
        return shown;
    }

    private static BufferedImage seen(
            PictureShot shot, Sheet sheet, PictureHand.Panel panel, Map<Kiosk, PictureHand> hands)
            throws InterruptedException, ExecutionException {
        return PictureHand.onScreen(() -> {
            var hand = hands.computeIfAbsent(shot.kiosk().get(), kiosk -> new PictureHand(kiosk, panel));
            hand.begin();
            hand.visit().language().set(sheet.language);
            sheet.mode.on(hand);
            shot.hand().accept(hand);
            return hand.seen();
        });
    }
}
