package parvis.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Numbered discs on a sheet, north above, with a bar that says how far is how far. Silent: a list beside it says the
/// same. West stays left in every language.
public final class TownPlan extends Region {
    private final double wide;
    private final List<Mark> marks;
    private final List<Node> discs = new ArrayList<>();
    private final Words north;
    private final Words here;
    private final Words far;
    private final Pictogram arrow = new Pictogram(Glyph.UP, "card-pictogram", "quiet-ink");
    private final Region bar = new Region();
    private final Region dot = new Region();
    private final double share;

    /// @param wide how many times wider than high
    /// @param marks what stands on it
    /// @param labels its few words
    /// @param share how much of the drawing's width the bar is
    public TownPlan(double wide, List<Mark> marks, Labels labels, double share) {
        this.wide = wide;
        this.marks = List.copyOf(marks);
        this.share = share;
        getStyleClass().addAll("card", "town-plan");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        north = new Words(labels.north(), "small", "quiet");
        here = new Words(labels.here(), "small", "strong");
        far = new Words(labels.far(), "small", "quiet");
        bar.getStyleClass().add("plan-bar");
        getChildren().addAll(arrow, north, far, bar);
        dot.getStyleClass().addAll("disc", "here", "plan-dot");
        if (!labels.here().isEmpty()) {
            getChildren().addAll(dot, here);
        }
        for (var mark : this.marks) {
            var disc = disc(mark.words(), mark.here());
            discs.add(disc);
            getChildren().add(disc);
        }
        Heard.as(Heard.Way.SILENT, this);
        setMinHeight(USE_PREF_SIZE);
        setMouseTransparent(true);
    }

    /// One disc.
    ///
    /// @param words what stands in it
    /// @param x of the drawing's width, from the left
    /// @param y of its height, from the top
    /// @param here whether the terminal stands there
    public record Mark(String words, double x, double y, boolean here) {}

    /// Its words.
    ///
    /// @param north where north is
    /// @param here what the terminal's own disc means; empty: nobody knows where it stands
    /// @param far how far the bar is
    public record Labels(String north, String here, String far) {}

    /// A disc with a number.
    public static StackPane disc(String words, boolean here) {
        var disc = new StackPane(new Words(words, "disc-words", "centred"));
        disc.getStyleClass().addAll("disc", here ? "here" : "there");
        return disc;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.rint((width < 0 ? getPrefWidth() : width) / wide);
    }

    @Override
    protected void layoutChildren() {
        var insets = getInsets();
        var size = discs.stream().mapToDouble(disc -> disc.prefWidth(-1)).max().orElse(0);
        var left = insets.getLeft() + size / 2;
        var foot = far.prefHeight(-1) * 1.4;
        var top = insets.getTop() + north.prefHeight(-1) + size / 2;
        var width = getWidth() - insets.getRight() - size / 2 - left;
        var height = getHeight() - insets.getBottom() - foot - size / 2 - top;
        // One scale for both ways: the drawing's own shape inside the sheet.
        var drawn = Math.min(width, height * wide);
        var x = left + (width - drawn) / 2;
        var y = top + (height - drawn / wide) / 2;
        for (var i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            var disc = discs.get(i);
            disc.resizeRelocate(
                    Math.rint(x + mark.x() * drawn - size / 2),
                    Math.rint(y + mark.y() * drawn / wide - size / 2),
                    size,
                    size);
        }
        var tip = arrow.prefWidth(-1);
        arrow.resizeRelocate(insets.getLeft(), Math.rint(insets.getTop() + (north.prefHeight(-1) - tip) / 2), tip, tip);
        place(north, insets.getLeft() + tip * 1.2, insets.getTop());
        var barTop = getHeight() - insets.getBottom() - far.prefHeight(-1) / 2;
        bar.resizeRelocate(insets.getLeft(), Math.rint(barTop - 2), Math.rint(drawn * share), 4);
        place(far, insets.getLeft() + drawn * share + size / 4, barTop - far.prefHeight(-1) / 2);
        var legend = getWidth() - insets.getRight() - here.prefWidth(-1);
        place(here, legend, barTop - here.prefHeight(-1) / 2);
        dot.resizeRelocate(Math.rint(legend - size * 0.7), Math.rint(barTop - size / 4), size / 2, size / 2);
    }

    private static void place(Words words, double x, double y) {
        words.resizeRelocate(Math.rint(x), Math.rint(y), words.prefWidth(-1), words.prefHeight(-1));
    }
}
