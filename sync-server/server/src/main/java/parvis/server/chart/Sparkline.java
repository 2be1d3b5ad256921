package parvis.server.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.server.chart.Pen.Point;

/// A line without words, beside a number that says what it is.
///
/// @param title what it shows
/// @param values in their order; those that are not known are passed over
/// @param tone its colour
public record Sparkline(String title, List<Optional<BigDecimal>> values, Ink tone) {
    private static final int WIDTH = 280;
    private static final int HEIGHT = 52;

    public Sparkline {
        values = List.copyOf(values);
    }

    /// The line.
    public Drawing drawing() {
        return new Drawing(WIDTH, HEIGHT, title, this::draw);
    }

    private void draw(Pen pen) {
        double high = values.stream()
                .flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        double low = Math.min(
                0,
                values.stream()
                        .flatMap(Optional::stream)
                        .mapToDouble(BigDecimal::doubleValue)
                        .min()
                        .orElse(0));
        double step = (WIDTH - 8.0) / Math.max(1, values.size() - 1);
        var points = new ArrayList<Point>();
        for (int i = 0; i < values.size(); i++) {
            double x = 4 + i * step;
            values.get(i)
                    .ifPresent(value -> points.add(new Point(
                            x,
                            HEIGHT
                                    - 5
                                    - (high == low
                                            ? 0
                                            : (value.doubleValue() - low) / (high - low) * (HEIGHT - 10.0)))));
        }
        if (points.size() == 1) {
            pen.bar(points.getFirst().x() - 2, points.getFirst().y() - 2, 4, 4, tone);
        } else if (!points.isEmpty()) {
            pen.path(points, tone, 4);
        }
    }
}
