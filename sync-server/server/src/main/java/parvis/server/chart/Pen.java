package parvis.server.chart;

import java.util.List;

/// What a chart is drawn with. Measures are in points of the drawing, from its upper left corner.
public interface Pen {
    /// A filled rectangle.
    void bar(double x, double y, double width, double height, Ink ink);

    /// A straight line.
    void line(Point from, Point to, Ink ink, double width, boolean dashed);

    /// A line through points.
    void path(List<Point> points, Ink ink, double width);

    /// A word; `at` is on its baseline.
    void word(String word, Point at, Anchor anchor, int size, boolean bold, Ink ink);

    /// A place in the drawing.
    record Point(double x, double y) {}

    /// Which end of a word is at its place.
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
