package parvis.kiosk.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import parvis.kiosk.paper.Paper;

/// A slip as a picture for a printer of 8 dots a millimetre. So accents, letters and the QR code are the
/// same on each printer, whatever code pages it has.
final class SlipPicture {
    private static final float POINT = 203 / 72f;
    private static final int TALLEST = 3000;

    private final Font regular = font("/parvis/kiosk/fonts/AtkinsonHyperlegibleNext_500Medium.ttf");
    private final Font bold = font("/parvis/kiosk/fonts/AtkinsonHyperlegibleNext_700Bold.ttf");

    private static Font font(String resource) {
        try (var stream = SlipPicture.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not in the jar");
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(resource + " is no font", e);
        }
    }

    /// Black on white, so wide, as tall as it must be.
    BufferedImage of(Paper.Slip slip, int dots) {
        var image = new BufferedImage(dots, TALLEST, BufferedImage.TYPE_BYTE_BINARY);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, dots, TALLEST);
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_OFF);
        var pen = new Pen(graphics, dots);
        pen.text(slip.title(), bold, 17 * POINT, 1.2f);
        slip.code().ifPresent(code -> pen.code(code, bold));
        for (var line : slip.lines()) {
            pen.y += 8;
            pen.text(line, regular, 12.5f * POINT, 1.25f);
        }
        slip.qr().ifPresent(pen::qr);
        graphics.dispose();
        return image.getSubimage(0, 0, dots, Math.min(TALLEST, (int) pen.y + 8));
    }

    /// Goes down the paper.
    private static final class Pen {
        private final Graphics2D graphics;
        private final int dots;
        private float y = 4;

        Pen(Graphics2D graphics, int dots) {
            this.graphics = graphics;
            this.dots = dots;
        }

        void text(String text, Font font, float size, float leading) {
            for (var paragraph : Letters.drawn(text).split("\n", -1)) {
                for (var line : lines(paragraph.isBlank() ? " " : paragraph, font.deriveFont(size))) {
                    line.draw(graphics, 0, y + size);
                    y += size * leading;
                }
            }
        }

        private List<TextLayout> lines(String text, Font font) {
            var styled = new AttributedString(text, java.util.Map.of(TextAttribute.FONT, font));
            var measurer = new LineBreakMeasurer(styled.getIterator(), context());
            var lines = new ArrayList<TextLayout>();
            while (measurer.getPosition() < text.length()) {
                lines.add(measurer.nextLayout(dots));
            }
            return lines;
        }

        void code(String code, Font bold) {
            var wide = new TextLayout(code, bold.deriveFont(100f), context()).getAdvance();
            var size = Math.min(150, 100 * (dots - 12) / wide);
            var layout = new TextLayout(code, bold.deriveFont(size), context());
            y += 10;
            rule();
            layout.draw(graphics, (dots - layout.getAdvance()) / 2, y + size);
            y += size * 1.24f;
            rule();
            y += 4;
        }

        private void rule() {
            graphics.setStroke(new BasicStroke(4));
            graphics.drawLine(0, (int) y, dots, (int) y);
        }

        void qr(String content) {
            var code = QrMarks.of(content);
            var all = code.size + 2 * QrMarks.QUIET;
            var module = Math.max(2, Math.min(dots, 340) / all);
            var left = (dots - module * code.size) / 2;
            var top = (int) y + module * QrMarks.QUIET;
            for (var row = 0; row < code.size; row++) {
                for (var column = 0; column < code.size; column++) {
                    if (code.getModule(column, row)) {
                        graphics.fillRect(left + column * module, top + row * module, module, module);
                    }
                }
            }
            y += module * (float) all;
        }

        private FontRenderContext context() {
            return graphics.getFontRenderContext();
        }
    }
}
