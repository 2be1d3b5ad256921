package parvis.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Controls beside each other, each as wide as its words ask; on as many rows as their longest words need. Its gap is
/// the top padding of its style class.
final class BarRows extends Region {
    BarRows(List<? extends Node> controls) {
        getStyleClass().add("bar-rows");
        getChildren().addAll(controls);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return getChildren().stream().mapToDouble(BarRows::least).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return wanted(getChildren(), BarRows::wish);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var rows = rows(width < 0 ? prefWidth(-1) : width);
        return rows.stream().mapToDouble(Row::height).sum() + (rows.size() - 1) * gap();
    }

    @Override
    protected void layoutChildren() {
        var y = 0.0;
        for (var row : rows(getWidth())) {
            var x = 0.0;
            for (var i = 0; i < row.controls.size(); i++) {
                var right = x + row.widths.get(i);
                row.controls.get(i).resizeRelocate(Math.rint(x), y, Math.rint(right) - Math.rint(x), row.height);
                x = right + gap();
            }
            y += row.height + gap();
        }
    }

    private List<Row> rows(double width) {
        var all = getChildren();
        for (var count = 1; count < all.size(); count++) {
            for (var split :
                    List.of(split(all, count), split(all.reversed(), count).reversed())) {
                var rows = split.stream().map(row -> inOrder(all, row)).toList();
                if (rows.stream().allMatch(row -> wanted(row, BarRows::least) <= width)) {
                    return rows.stream().map(row -> row(row, width)).toList();
                }
            }
        }
        return all.stream().map(control -> row(List.of(control), width)).toList();
    }

    private static List<Node> inOrder(List<Node> all, List<Node> some) {
        return all.stream().filter(some::contains).toList();
    }

    /// The first rows full.
    private static List<List<Node>> split(List<Node> all, int count) {
        var each = (all.size() + count - 1) / count;
        List<List<Node>> rows = new ArrayList<>();
        for (var from = 0; from < all.size(); from += each) {
            rows.add(List.copyOf(all.subList(from, Math.min(all.size(), from + each))));
        }
        return rows;
    }

    /// Shares a row's width: what is left over equally, what is missing by how much each could give.
    private Row row(List<Node> controls, double width) {
        var least = wanted(controls, BarRows::least);
        var wish = wanted(controls, BarRows::wish);
        var more = Math.max(0, width - wish) / controls.size();
        var part = wish <= width ? 1 : Math.max(0, (width - least) / Math.max(1, wish - least));
        var widths = controls.stream()
                .map(control -> least(control) + part * (wish(control) - least(control)) + more)
                .toList();
        var height = 0.0;
        for (var i = 0; i < controls.size(); i++) {
            height = Math.max(height, Math.ceil(controls.get(i).prefHeight(widths.get(i))));
        }
        return new Row(controls, widths, height);
    }

    private double wanted(List<? extends Node> controls, ToDoubleFunction<Node> of) {
        return controls.stream().mapToDouble(of).sum() + (controls.size() - 1) * gap();
    }

    private static double least(Node control) {
        return Math.ceil(control.minWidth(-1));
    }

    private static double wish(Node control) {
        return Math.max(least(control), Math.ceil(control.prefWidth(-1)));
    }

    private double gap() {
        return getPadding().getTop();
    }

    private record Row(List<Node> controls, List<Double> widths, double height) {}
}
