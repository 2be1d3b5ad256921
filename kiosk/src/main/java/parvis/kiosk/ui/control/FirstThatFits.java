package parvis.kiosk.ui.control;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Of several ways to show the same, the first that fits whole into what room there is; else the last, which pages or
/// is turned leaf by leaf. What is not shown is not made.
public final class FirstThatFits extends Region {
    /// Half a pixel is a rounding.
    private static final double ROUNDING = 0.5;

    private final List<Supplier<? extends Region>> ways;
    private final boolean squeezed;
    private int way;
    private Region shown;
    private double triedWidth = -1;
    private double triedHeight = -1;

    /// @param ways makes what is shown, best first; at least one
    public FirstThatFits(List<Supplier<? extends Region>> ways) {
        this(ways, false);
    }

    /// The first that fits with the least room that its parts can do with.
    ///
    /// @param ways makes what is shown, best first; at least one
    public static FirstThatFits squeezed(List<Supplier<? extends Region>> ways) {
        return new FirstThatFits(ways, true);
    }

    private FirstThatFits(List<Supplier<? extends Region>> ways, boolean squeezed) {
        this.ways = List.copyOf(ways);
        this.squeezed = squeezed;
        shown = this.ways.getFirst().get();
        getChildren().add(shown);
        Boxes.tall(this);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// A screen that can be turned must know how much the last way needs; any other gives what it has.
    @Override
    protected double computeMinHeight(double width) {
        if (!Shortened.turned(this)) {
            return 0;
        }
        var last = ways.size() - 1;
        if (way == last) {
            return shown.minHeight(width);
        }
        var least = ways.get(last).get();
        getChildren().add(least);
        least.applyCss();
        var height = least.minHeight(width);
        getChildren().remove(least);
        return Math.min(height, shown.prefHeight(width));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return shown.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != triedWidth || getHeight() != triedHeight) {
            triedWidth = getWidth();
            triedHeight = getHeight();
            choose();
        }
        shown.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void choose() {
        if (way > 0) {
            show(0);
        }
        while (way + 1 < ways.size() && !fits()) {
            show(way + 1);
        }
    }

    private boolean fits() {
        var needed = squeezed ? shown.minHeight(getWidth()) : shown.prefHeight(getWidth());
        return needed <= getHeight() + ROUNDING && shown.minWidth(-1) <= getWidth() + ROUNDING;
    }

    private void show(int now) {
        way = now;
        shown = ways.get(now).get();
        getChildren().setAll(shown);
        shown.applyCss();
    }
}
