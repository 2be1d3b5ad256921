package parvis.kiosk.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A screen that is higher than its room, turned leaf by leaf: what belongs together is on one leaf, and nothing is cut
/// in two. A screen that fits has one leaf and no buttons. Its gap is the top padding of its style class.
public final class Leaves extends Yielding implements Turning {
    private static final List<String> WHOLE = List.of("together", "card", "notice", "take-away", "date", "qr");

    private final Parent content;
    private final View view = new View();
    private final Rectangle clip = new Rectangle();
    private final Pane bar;
    private final Pressable previous;
    private final Pressable next;
    private final Words position = new Words("", "page-position");
    private final PagedList.Labels labels;
    private final boolean beside;
    private final IntConsumer turned;
    private final Set<Node> hidden = new HashSet<>();
    private List<Leaf> leaves = List.of();
    private int leaf;
    private double room;

    /// @param content the screen
    /// @param leaf which one is shown, from 0
    /// @param beside whether the buttons stand beside, where few lines fit
    /// @param labels what the buttons say
    /// @param turned hears which leaf is shown
    public Leaves(Parent content, int leaf, boolean beside, PagedList.Labels labels, IntConsumer turned) {
        this.content = content;
        this.leaf = leaf;
        this.beside = beside;
        this.labels = labels;
        this.turned = turned;
        getStyleClass().add("leaves");
        previous = button(Glyph.UP, labels.previous(), -1);
        next = button(Glyph.DOWN, labels.next(), 1);
        previous.getStyleClass().add("leaf-previous");
        next.getStyleClass().add("leaf-next");
        Heard.told(Heard.live(position));
        position.getStyleClass().add("centred");
        if (beside) {
            var column = Boxes.column("page-bar", previous, Boxes.spring(), position, Boxes.spring(), next);
            column.setAlignment(Pos.CENTER);
            bar = column;
        } else {
            bar = Boxes.row("page-bar", previous, Boxes.wide(position), next);
        }
        view.getChildren().add(content);
        view.setClip(clip);
        getChildren().addAll(view, bar);
        // Another step of a screen begins with its first leaf.
        content.getChildrenUnmodifiable().addListener((InvalidationListener) _ -> {
            this.leaf = 0;
            requestLayout();
        });
    }

    private Pressable button(Glyph glyph, String label, int by) {
        return beside
                ? new Pressable(
                        label,
                        new Pictogram(glyph, "leaf-pictogram"),
                        () -> turn(by),
                        "button",
                        "outlined",
                        "ink",
                        "leaf-button")
                : BigButton.outlined(glyph, label, () -> turn(by));
    }

    /// Which one is shown, and how many there are.
    private void turn(int by) {
        leaf = Math.clamp(shown() + by, 0, Math.max(0, leaves.size() - 1));
        turned.accept(leaf);
        requestLayout();
        layout();
    }

    @Override
    public boolean isTurnedBy(Node control) {
        return control.equals(previous) || control.equals(next);
    }

    /// The one that was wanted, if there are so many: for a moment there may be fewer, while it is laid out.
    private int shown() {
        return Math.clamp(leaf, 0, Math.max(0, leaves.size() - 1));
    }

    /// How high a leaf is at most; 0 before it is known.
    double room() {
        return room;
    }

    /// How many leaves the screen has.
    public int count() {
        return leaves.size();
    }

    @Override
    protected void layoutChildren() {
        hidden.forEach(node -> node.setVisible(true));
        hidden.clear();
        var width = getWidth();
        var height = getHeight();
        var one = content.minHeight(width) <= height + 1;
        bar.setVisible(!one);
        if (one) {
            room = height;
            leaves = List.of();
            view.resizeRelocate(0, 0, width, height);
            view.setClip(null);
            content.resizeRelocate(0, 0, width, height);
            return;
        }
        bar.applyCss(); // what was not seen until now has no letters of its own yet
        var aside = beside ? snapSizeX(bar.prefWidth(-1)) + gap() : 0;
        var below = beside ? 0 : snapSizeY(bar.prefHeight(width)) + gap();
        room = height - below;
        width -= aside;
        content.resizeRelocate(0, 0, width, Math.max(room, content.minHeight(width)));
        // Twice: a list that has just made its cards is laid out with them.
        content.layout();
        content.layout();
        leaves = bound(room);
        show(leaves.get(shown()), width, room);
        layoutBar(width, height);
    }

    private void show(Leaf now, double width, double room) {
        view.resizeRelocate(0, 0, width, room);
        content.relocate(0, -now.top);
        // What has the focus has a line round it.
        var line = gap() / 2;
        clip.setX(-line);
        clip.setY(-line);
        clip.setWidth(width + 2 * line);
        clip.setHeight(now.bottom - now.top + 2 * line);
        view.setClip(clip);
        for (var other : leaves) {
            if (!other.equals(now)) {
                other.parts.forEach(this::hide);
            }
        }
    }

    private void hide(Node node) {
        node.setVisible(false);
        hidden.add(node);
    }

    private void layoutBar(double width, double height) {
        var now = shown();
        position.say(
                beside ? (now + 1) + "\n/" + leaves.size() : labels.position().of(now + 1, now + 1, leaves.size()));
        position.setAccessibleText(labels.page().of(now + 1, leaves.size()));
        previous.setVisible(now > 0);
        next.setVisible(now + 1 < leaves.size());
        bar.applyCss();
        if (beside) {
            var own = getWidth() - width - gap();
            position.setManaged(true);
            position.setManaged(bar.minHeight(own) <= height);
            position.setVisible(position.isManaged());
            bar.resizeRelocate(width + gap(), 0, own, height);
        } else {
            var own = bar.prefHeight(width);
            bar.resizeRelocate(0, height - own, width, own);
        }
    }

    /// What stands beside each other stays so; as many rows to a leaf as fit.
    private List<Leaf> bound(double room) {
        var parts = new ArrayList<Part>();
        collect(content, room, parts);
        parts.sort(Comparator.comparingDouble(Part::top));
        var bound = new ArrayList<Leaf>();
        for (var row : rows(parts, room)) {
            var last = bound.isEmpty() ? null : bound.getLast();
            if (last != null && row.bottom - last.top <= room + 1) {
                last.parts.addAll(row.parts);
                bound.set(bound.size() - 1, new Leaf(last.top, Math.max(last.bottom, row.bottom), last.parts));
            } else {
                bound.add(row);
            }
        }
        return bound.isEmpty() ? List.of(new Leaf(0, room, new LinkedHashSet<>())) : bound;
    }

    private static List<Leaf> rows(List<Part> parts, double room) {
        var rows = new ArrayList<Leaf>();
        for (var part : parts) {
            var last = rows.isEmpty() ? null : rows.getLast();
            var beside = last != null && part.top < last.bottom - 1 && part.bottom - last.top <= room;
            if (last != null && beside) {
                last.parts.add(part.node);
                rows.set(rows.size() - 1, new Leaf(last.top, Math.max(last.bottom, part.bottom), last.parts));
            } else {
                rows.add(new Leaf(part.top, part.bottom, new LinkedHashSet<>(List.of(part.node))));
            }
        }
        return rows;
    }

    private void collect(Node node, double room, List<Part> into) {
        if (!node.isVisible()) {
            return;
        }
        var bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var parent =
                node instanceof Parent inner && !inner.getChildrenUnmodifiable().isEmpty();
        if (!parent && bounds.getHeight() <= 0) {
            return;
        }
        var indivisible = node instanceof Pressable || node instanceof Words || node instanceof Pictogram || !parent;
        if (indivisible || (whole(node) && bounds.getHeight() <= room)) {
            if (seen(node)) {
                into.add(new Part(node, bounds.getMinY(), bounds.getMaxY()));
            }
        } else {
            ((Parent) node).getChildrenUnmodifiable().forEach(child -> collect(child, room, into));
        }
    }

    /// Not a spring, nor a word that is empty.
    private static boolean seen(Node node) {
        return switch (node) {
            case Words words -> !words.said().isEmpty();
            case Region region ->
                !region.getChildrenUnmodifiable().isEmpty() || region.getBackground() != null || node instanceof Pane;
            default -> true;
        };
    }

    private static boolean whole(Node node) {
        return Heard.way(node).isPresent() || node.getStyleClass().stream().anyMatch(WHOLE::contains);
    }

    private double gap() {
        return getPadding().getTop();
    }

    /// Moves nothing by itself.
    private static final class View extends Pane {
        @Override
        protected void layoutChildren() {
            // The leaves lay it out.
        }
    }

    private record Part(Node node, double top, double bottom) {}

    private record Leaf(double top, double bottom, Set<Node> parts) {}
}
