package parvis.server.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parvis.server.chart.Pen.Anchor;
import parvis.server.chart.Pen.Point;

/// Bars with their values written on them, beside the year before as a thin mark: no legend to decode.
///
/// @param title what it shows
/// @param bars in their order
/// @param before what the thin marks are, said once; empty: there are none
/// @param mark a level to reach or to start from
/// @param tone the bars' colour
public record BarChart(String title, List<Bar> bars, Optional<String> before, Optional<Mark> mark, Ink tone) {
    private static final int WIDE = 880;
    private static final int WIDE_HEIGHT = 360;
    private static final int NARROW = 340;
    private static final int ROW = 34;

    public BarChart {
        bars = List.copyOf(bars);
    }

    /// A bar.
    ///
    /// @param label what it is of, « janv. »
    /// @param value how high; empty: not known
    /// @param said the value in words, « 1 200 »
    /// @param before the same of the year before
    public record Bar(String label, Optional<BigDecimal> value, String said, Optional<BigDecimal> before) {}

    /// A level.
    public record Mark(BigDecimal value, String label) {}

    /// With bars that stand: for a screen, a slide, paper.
    public Drawing wide() {
        return new Drawing(WIDE, WIDE_HEIGHT, title, this::drawWide);
    }

    /// With bars that lie, one below the other: for a telephone.
    public Drawing narrow() {
        return new Drawing(NARROW, 20 + ROW * bars.size() + (notes() > 0 ? 26 * notes() : 0), title, this::drawNarrow);
    }

    private void drawWide(Pen pen) {
        double bottom = WIDE_HEIGHT - 40.0;
        double top = 34 + 22.0 * notes();
        double step = (WIDE - 20.0) / Math.max(1, bars.size());
        double zero = bottom - share(BigDecimal.ZERO) * (bottom - top);
        notes(pen, 16);
        for (int i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            double x = 10 + i * step;
            double middle = x + step / 2;
            pen.word(bar.label(), new Point(middle, WIDE_HEIGHT - 14.0), Anchor.MIDDLE, 15, false, Ink.SECOND);
            if (bar.value().isPresent()) {
                double level = bottom - share(bar.value().get()) * (bottom - top);
                pen.bar(
                        x + step * 0.14,
                        Math.min(level, zero),
                        step * 0.72,
                        Math.max(1.5, Math.abs(zero - level)),
                        tone);
                double above = bar.before()
                        .map(was -> bottom - share(was) * (bottom - top))
                        .filter(was -> was < level + 4 && level - was < 24)
                        .orElse(Math.min(level, zero));
                pen.word(bar.said(), new Point(middle, above - 7), Anchor.MIDDLE, 15, true, Ink.INK);
            } else {
                pen.word("–", new Point(middle, zero - 7), Anchor.MIDDLE, 15, false, Ink.SECOND);
            }
            bar.before().ifPresent(was -> {
                double level = bottom - share(was) * (bottom - top);
                pen.line(new Point(x + step * 0.06, level), new Point(x + step * 0.94, level), Ink.INK, 3, false);
            });
        }
        pen.line(new Point(10, zero), new Point(WIDE - 10.0, zero), Ink.INK, 2, false);
        mark.ifPresent(of -> {
            double level = bottom - share(of.value()) * (bottom - top);
            pen.line(new Point(10, level), new Point(WIDE - 10.0, level), Ink.RUST, 2, true);
        });
    }

    private void drawNarrow(Pen pen) {
        double left = 62;
        double right = NARROW - 66.0;
        double zero = left + share(BigDecimal.ZERO) * (right - left);
        double top = 10 + 26.0 * notes();
        notes(pen, 14);
        for (int i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            double y = top + i * ROW;
            pen.word(bar.label(), new Point(left - 8, y + 20), Anchor.END, 15, false, Ink.SECOND);
            double end = zero;
            if (bar.value().isPresent()) {
                double level = left + share(bar.value().get()) * (right - left);
                pen.bar(Math.min(zero, level), y + 4, Math.max(1.5, Math.abs(level - zero)), ROW - 10.0, tone);
                end = Math.max(zero, level);
            }
            if (bar.before().isPresent()) {
                double level = left + share(bar.before().get()) * (right - left);
                pen.line(new Point(level, y), new Point(level, y + ROW - 2.0), Ink.INK, 3, false);
                end = Math.max(end, level);
            }
            pen.word(
                    bar.value().isPresent() ? bar.said() : "–",
                    new Point(end + 6, y + 20),
                    Anchor.START,
                    15,
                    true,
                    Ink.INK);
        }
        double foot = top + ROW * (double) bars.size();
        mark.ifPresent(of -> {
            double level = left + share(of.value()) * (right - left);
            pen.line(new Point(level, top), new Point(level, foot), Ink.RUST, 2, true);
        });
    }

    /// What marks and the dashed line are, in words above the bars.
    private void notes(Pen pen, int size) {
        double y = 22;
        if (before.isPresent()) {
            pen.line(new Point(12, y - 5), new Point(36, y - 5), Ink.INK, 3, false);
            pen.word(before.get(), new Point(44, y), Anchor.START, size, false, Ink.INK);
            y += 24;
        }
        if (mark.isPresent()) {
            pen.line(new Point(12, y - 5), new Point(36, y - 5), Ink.RUST, 2, true);
            pen.word(mark.get().label(), new Point(44, y), Anchor.START, size, false, Ink.INK);
        }
    }

    private int notes() {
        return (before.isPresent() ? 1 : 0) + (mark.isPresent() ? 1 : 0);
    }

    /// Where a value lies between the lowest and the highest, 0 to 1; 0 is always between.
    private double share(BigDecimal value) {
        double low =
                Math.min(0, all().mapToDouble(BigDecimal::doubleValue).min().orElse(0));
        double high =
                Math.max(0, all().mapToDouble(BigDecimal::doubleValue).max().orElse(0));
        return high == low ? 0 : (value.doubleValue() - low) / (high - low);
    }

    private Stream<BigDecimal> all() {
        return Stream.concat(
                bars.stream().flatMap(bar -> Stream.concat(bar.value().stream(), bar.before().stream())),
                mark.stream().map(Mark::value));
    }
}
