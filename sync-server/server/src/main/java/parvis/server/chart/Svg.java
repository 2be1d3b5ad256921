package parvis.server.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Draws in SVG, by attributes alone: no style of its own, which a page's policy would refuse.
public final class Svg implements Pen {
    private static final String FONT = "Atkinson Hyperlegible Next, Atkinson Hyperlegible, sans-serif";

    private final StringBuilder text = new StringBuilder();

    private Svg() {}

    /// The drawing, to stand inside a page.
    public static String inline(Drawing drawing) {
        return of(drawing, "");
    }

    /// The drawing as a file of its own, on white.
    public static String file(Drawing drawing) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + of(
                        drawing,
                        " width=\"" + drawing.width() + "\" height=\"" + drawing.height()
                                + "\" xmlns=\"http://www.w3.org/2000/svg\"");
    }

    private static String of(Drawing drawing, String more) {
        var svg = new Svg();
        if (!more.isEmpty()) {
            svg.bar(0, 0, drawing.width(), drawing.height(), Ink.CARD);
        }
        drawing.with().accept(svg);
        return "<svg" + more + " viewBox=\"0 0 " + drawing.width() + " " + drawing.height()
                + "\" role=\"img\" aria-label=\"" + escaped(drawing.title()) + "\" font-family=\"" + FONT + "\">"
                + svg.text + "</svg>";
    }

    @Override
    public void bar(double x, double y, double width, double height, Ink ink) {
        text.append("<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\""
                + number(height) + "\" fill=\"" + hex(ink) + "\"/>");
    }

    @Override
    public void line(Point from, Point to, Ink ink, double width, boolean dashed) {
        text.append("<line x1=\"" + number(from.x()) + "\" y1=\"" + number(from.y()) + "\" x2=\"" + number(to.x())
                + "\" y2=\"" + number(to.y()) + "\" stroke=\"" + hex(ink) + "\" stroke-width=\"" + number(width) + "\""
                + (dashed ? " stroke-dasharray=\"6 5\"" : "") + "/>");
    }

    @Override
    public void path(List<Point> points, Ink ink, double width) {
        text.append("<polyline fill=\"none\" stroke=\"" + hex(ink) + "\" stroke-width=\"" + number(width)
                + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\" points=\""
                + points.stream()
                        .map(point -> number(point.x()) + "," + number(point.y()))
                        .collect(Collectors.joining(" "))
                + "\"/>");
    }

    @Override
    public void word(String word, Point at, Anchor anchor, int size, boolean bold, Ink ink) {
        text.append("<text x=\"" + number(at.x()) + "\" y=\"" + number(at.y()) + "\" text-anchor=\""
                + anchor.name().toLowerCase(Locale.ROOT) + "\" font-size=\"" + size + "\""
                + (bold ? " font-weight=\"700\"" : "") + " fill=\"" + hex(ink) + "\">" + escaped(word) + "</text>");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String hex(Ink ink) {
        return String.format(Locale.ROOT, "#%06x", ink.rgb());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
