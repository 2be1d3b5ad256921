package parvis.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// Stacked bars side by side, each with its number above and its name below; nothing to decode, nothing moves.
public final class HourBars extends Region {
    /// A lone visit must not look like a crowd.
    private static final long LEAST_TOP = 5;

    private static final double BAR_SHARE = 0.82;

    private List<Bar> bars = List.of();
    private final List<Drawn> drawn = new ArrayList<>();

    /// A part of a bar.
    ///
    /// @param value its height
    /// @param colour style class: `blue`, `rust`…
    public record Part(long value, String colour) {}

    /// A bar.
    ///
    /// @param name below it
    /// @param parts from below
    public record Bar(String name, List<Part> parts) {
        public Bar {
            parts = List.copyOf(parts);
        }

        long total() {
            return parts.stream().mapToLong(Part::value).sum();
        }
    }

    private record Drawn(Words total, List<Region> parts, Words name) {}

    /// An empty chart.
    public HourBars() {
        getStyleClass().add("hour-bars");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /// Shows these bars.
    ///
    /// @param spoken the same in words
    public void show(List<Bar> now, String spoken) {
        setAccessibleText(spoken);
        if (now.equals(bars)) {
            return;
        }
        bars = List.copyOf(now);
        drawn.clear();
        getChildren().clear();
        for (var bar : bars) {
            var total = new Words(bar.total() == 0 ? "" : String.valueOf(bar.total()), "bar-words", "centred");
            var name = new Words(bar.name(), "bar-words", "quiet", "centred");
            var parts = bar.parts().stream().map(HourBars::part).toList();
            drawn.add(new Drawn(total, parts, name));
            getChildren().addAll(parts);
            getChildren().addAll(total, name);
        }
        requestLayout();
    }

    private static Region part(Part part) {
        var region = new Region();
        region.getStyleClass().addAll("bar-part", part.colour());
        return region;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 2.5 * line();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 5 * line();
    }

    private double line() {
        return drawn.stream()
                .mapToDouble(bar -> bar.name().prefHeight(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        if (bars.isEmpty()) {
            return;
        }
        double line = line();
        double column = getWidth() / bars.size();
        double room = Math.max(0, getHeight() - 2 * line);
        long top = bars.stream().mapToLong(Bar::total).max().orElse(0);
        double unit = room / Math.max(LEAST_TOP, top);
        for (int i = 0; i < bars.size(); i++) {
            var each = drawn.get(i);
            double left = Math.rint(i * column);
            double wide = Math.rint((i + 1) * column) - left;
            each.name().resizeRelocate(left, getHeight() - line, wide, line);
            double inset = Math.rint(wide * (1 - BAR_SHARE) / 2);
            double y = getHeight() - line;
            for (int part = 0; part < each.parts().size(); part++) {
                double high = Math.rint(bars.get(i).parts().get(part).value() * unit);
                y -= high;
                each.parts().get(part).resizeRelocate(left + inset, y, wide - 2 * inset, high);
            }
            each.total().resizeRelocate(left, y - line, wide, line);
        }
    }
}
