package parvis.kiosk.ui.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import parvis.kiosk.ui.control.Borrowed;
import parvis.kiosk.ui.control.Head;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.Heard.Way;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;
import parvis.kiosk.voice.Reading;

/// Everything of a scene that can be heard, in the order in which it is read: what the nodes say, not what they are.
///
/// @param stops from the first to the last
record Walk(List<Stop> stops) {
    private static final String ENDS = ".?!…:,;";

    Walk {
        stops = List.copyOf(stops);
    }

    /// Through all that is seen below that node.
    static Walk through(Node root) {
        var stops = new ArrayList<Stop>();
        collect(root, stops);
        return new Walk(stops);
    }

    private static void collect(Node node, List<Stop> stops) {
        if (!heard(node)) {
            return;
        }
        var field = Heard.typed(node);
        if (node instanceof Pressable pressable) {
            stops.add(new Stop.Control(
                    pressable, field.map(Heard.Field::label).orElseGet(() -> said(node)), Heard.isOn(node), field));
        } else if (field.isPresent()) {
            stops.add(new Stop.Entry(node, field.get()));
        } else if (oneBreath(node)) {
            var text = said(node);
            if (!text.isBlank()) {
                stops.add(new Stop.Text(node, text));
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

    private static boolean heard(Node node) {
        return node.isVisible()
                && !node.isDisabled()
                && !Heard.way(node).filter(Way.SILENT::equals).isPresent();
    }

    private static boolean oneBreath(Node node) {
        return node instanceof Words
                || node instanceof Head
                || Heard.way(node).isPresent()
                || node.getAccessibleText() != null;
    }

    /// What a node says, with all that stands in it.
    static String said(Node node) {
        if (!heard(node)) {
            return "";
        }
        var spoken = node.getAccessibleText();
        var text = spoken != null ? spoken : node instanceof Words words ? words.marked() : inside(node);
        return Heard.way(node).filter(Way.SPELLED::equals).isPresent() ? Reading.spelled(text) : text;
    }

    private static String inside(Node node) {
        if (!(node instanceof Parent parent)) {
            return "";
        }
        return parent.getChildrenUnmodifiable().stream()
                .map(Walk::said)
                .filter(text -> !text.isBlank())
                .collect(Collectors.collectingAndThen(Collectors.toList(), Walk::joined));
    }

    /// Sentences one after another, with a pause between them.
    static String joined(List<String> texts) {
        var joined = new StringBuilder();
        for (var text : texts) {
            if (!joined.isEmpty()) {
                joined.append(ended(Borrowed.plain(joined.toString())) ? " " : ". ");
            }
            joined.append(text.strip());
        }
        return joined.toString();
    }

    private static boolean ended(String text) {
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// Where a screen begins: its title, wherever it stands; else what comes after the line that says where one is.
    int start() {
        for (var i = 0; i < stops.size(); i++) {
            var classes = stops.get(i).node().getStyleClass();
            if (classes.contains("title") || classes.contains("huge")) {
                return i;
            }
        }
        for (var i = 0; i < stops.size(); i++) {
            if (!(stops.get(i).node() instanceof Head)) {
                return i;
            }
        }
        return 0;
    }

    /// What a screen is called; empty: nothing is on it.
    String title() {
        return stops.isEmpty() ? "" : stops.get(start()).name();
    }

    /// The first thing from there on that can be pressed or typed into; that place itself where there is none.
    int firstThatActs(int from) {
        for (var i = from; i < stops.size(); i++) {
            if (!(stops.get(i) instanceof Stop.Text)) {
                return i;
            }
        }
        return from;
    }

    /// The first stop in that part of the screen; -1: there is none.
    int firstIn(Parent part) {
        for (var i = 0; i < stops.size(); i++) {
            for (Node node = stops.get(i).node(); node != null; node = node.getParent()) {
                if (node.equals(part)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /// Where a node, or what holds it, stands in the walk; -1: nowhere.
    int indexOf(Node wanted) {
        for (Node node = wanted; node != null; node = node.getParent()) {
            for (var i = 0; i < stops.size(); i++) {
                if (stops.get(i).node().equals(node)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /// The stop of that name which is nearest to where it was; -1: there is none.
    int named(String name, int near) {
        var best = -1;
        for (var i = 0; i < stops.size(); i++) {
            var same = stops.get(i).name().equals(name);
            if (same && (best < 0 || Math.abs(i - near) < Math.abs(best - near))) {
                best = i;
            }
        }
        return best;
    }

    /// What is under a finger; -1: nothing that speaks. Where things lie over each other, the last one is on top.
    int at(double sceneX, double sceneY) {
        for (var i = stops.size() - 1; i >= 0; i--) {
            var node = stops.get(i).node();
            if (node.localToScene(node.getLayoutBounds()).contains(sceneX, sceneY)) {
                return i;
            }
        }
        return -1;
    }
}
