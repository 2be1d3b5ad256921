package parvis.kiosk.ui.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Choices beside each other, in as many rows as are allowed; those that do not fit stand behind « more ». Its gap is
/// the top padding of its style class.
public final class ChoiceRow extends Region {
    private final List<Pressable> choices;
    private final Pressable more;
    private final int rows;

    /// @param choices the most wanted first
    /// @param more shown in the place of those that do not fit
    /// @param rows how many at most
    public ChoiceRow(List<Pressable> choices, Pressable more, int rows) {
        this.choices = List.copyOf(choices);
        this.more = more;
        this.rows = rows;
        getStyleClass().add("choice-row");
        getChildren().addAll(choices);
        getChildren().add(more);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var needed = placed(width < 0 ? Double.MAX_VALUE : width, false);
        return needed.rows * height(width) + (needed.rows - 1) * gap();
    }

    @Override
    protected double computePrefWidth(double height) {
        return choices.stream().mapToDouble(one -> width(one, -1) + gap()).sum() - gap();
    }

    @Override
    protected double computeMinWidth(double height) {
        return getChildren().stream().mapToDouble(one -> one.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        placed(getWidth(), true);
    }

    /// How many fit, with and without « more ».
    private Placed placed(double width, boolean move) {
        var all = flow(width, choices.size(), false, move);
        if (all.fits) {
            hide(move, choices.size(), false);
            return all;
        }
        for (var shown = choices.size() - 1; shown > 0; shown--) {
            if (flow(width, shown, true, false).fits) {
                hide(move, shown, true);
                return flow(width, shown, true, move);
            }
        }
        hide(move, 0, true);
        return flow(width, 0, true, move);
    }

    private void hide(boolean move, int shown, boolean withMore) {
        if (move) {
            for (var i = 0; i < choices.size(); i++) {
                choices.get(i).setVisible(i < shown);
            }
            more.setVisible(withMore);
        }
    }

    private Placed flow(double width, int shown, boolean withMore, boolean move) {
        var x = 0.0;
        var row = 0;
        for (var i = 0; i < shown + (withMore ? 1 : 0); i++) {
            var choice = i < shown ? choices.get(i) : more;
            var wide = width(choice, width);
            if (x > 0 && x + wide > width) {
                x = 0;
                row++;
            }
            if (move) {
                choice.resizeRelocate(x, row * (height(width) + gap()), wide, height(width));
            }
            x += wide + gap();
        }
        return new Placed(row + 1, row < rows);
    }

    private double height(double width) {
        return getChildren().stream()
                .mapToDouble(one -> Math.ceil(one.prefHeight(width < 0 ? -1 : width(one, width))))
                .max()
                .orElse(0);
    }

    /// What its words need, on more lines than one where one is wider than the row.
    private static double width(Node choice, double row) {
        var wish = Math.ceil(choice.prefWidth(-1));
        return row < 0 ? wish : Math.min(wish, Math.max(row, Math.ceil(choice.minWidth(-1))));
    }

    private double gap() {
        return getPadding().getTop();
    }

    private record Placed(int rows, boolean fits) {}
}
