package parvis.server.raster;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import parvis.server.chart.Drawing;
import parvis.server.chart.Ink;
import parvis.server.chart.Pen;

/// Draws a chart as a PNG, twice as fine as its points, on white, with the fonts of this build.
public final class Png implements Pen {
    private static final int FINE = 2;

    private final Graphics2D graphics;

    private Png(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /// The picture.
    public static byte[] of(Drawing drawing) {
        var image = new BufferedImage(drawing.width() * FINE, drawing.height() * FINE, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(FINE, FINE);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            drawing.with().accept(new Png(graphics));
        } finally {
            graphics.dispose();
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    @Override
    public void bar(double x, double y, double width, double height, Ink ink) {
        graphics.setColor(new Color(ink.rgb()));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void line(Point from, Point to, Ink ink, double width, boolean dashed) {
        graphics.setColor(new Color(ink.rgb()));
        graphics.setStroke(
                dashed
                        ? new BasicStroke(
                                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {6, 5}, 0)
                        : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
    }

    @Override
    public void path(List<Point> points, Ink ink, double width) {
        var path = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            if (i == 0) {
                path.moveTo(points.get(i).x(), points.get(i).y());
            } else {
                path.lineTo(points.get(i).x(), points.get(i).y());
            }
        }
        graphics.setColor(new Color(ink.rgb()));
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(path);
    }

    /// A word is drawn as shapes, so that it looks the same on every machine.
    @Override
    public void word(String word, Point at, Anchor anchor, int size, boolean bold, Ink ink) {
        if (word.isBlank()) {
            return;
        }
        var font = (bold ? Fonts.BOLD : Fonts.REGULAR).deriveFont((float) size);
        var glyphs = font.createGlyphVector(graphics.getFontRenderContext(), word);
        double width = glyphs.getLogicalBounds().getWidth();
        double x = switch (anchor) {
            case START -> at.x();
            case MIDDLE -> at.x() - width / 2;
            case END -> at.x() - width;
        };
        graphics.setColor(new Color(ink.rgb()));
        graphics.fill(glyphs.getOutline((float) x, (float) at.y()));
    }

    private static final class Fonts {
        static final Font REGULAR = read("AtkinsonHyperlegibleNext_400Regular.ttf");
        static final Font BOLD = read("AtkinsonHyperlegibleNext_700Bold.ttf");

        private static Font read(String name) {
            try (var stream =
                    Objects.requireNonNull(Png.class.getResourceAsStream("/parvis/server/web/assets/" + name), name)) {
                return Font.createFont(Font.TRUETYPE_FONT, stream);
            } catch (IOException | FontFormatException failure) {
                throw new IllegalStateException("read " + name + " from this build", failure);
            }
        }
    }
}
