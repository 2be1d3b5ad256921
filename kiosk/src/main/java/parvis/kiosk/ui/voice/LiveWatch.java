package parvis.kiosk.ui.voice;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import parvis.kiosk.ui.control.Heard;

/// Finds what changed on a screen since it was last looked at, among what says its changes.
final class LiveWatch {
    private IdentityHashMap<Node, String> known = new IdentityHashMap<>();

    /// Another screen: what stands on it is no change.
    void begin(Node scope) {
        known = new IdentityHashMap<>();
        all(scope).forEach(node -> known.put(node, now(node)));
    }

    /// Nobody listens any more: nothing is left of what stood there.
    void forget() {
        known = new IdentityHashMap<>();
    }

    /// What changed, in words, from the top.
    List<String> changes(Node scope, Spoken spoken) {
        var seen = new IdentityHashMap<Node, String>();
        List<String> said = new ArrayList<>();
        var nodes = all(scope);
        var gone = gone(nodes);
        for (var node : nodes) {
            var now = now(node);
            seen.put(node, now);
            var before = Optional.ofNullable(known.get(node));
            var redrawn = before.isEmpty() && gone.remove(now);
            if (!redrawn && !before.equals(Optional.of(now))) {
                change(node, before, now, spoken)
                        .filter(text -> !text.isBlank())
                        .ifPresent(said::add);
            }
        }
        known = seen;
        return said;
    }

    /// What stood on nodes that are not there any more: when it stands on another now, it was only drawn anew.
    private List<String> gone(List<Node> nodes) {
        var left = new IdentityHashMap<>(known);
        nodes.forEach(left::remove);
        return new ArrayList<>(left.values());
    }

    private static Optional<String> change(Node node, Optional<String> before, String now, Spoken spoken) {
        var field = Heard.typed(node);
        return field.isEmpty() ? Optional.of(now) : before.map(text -> spoken.typed(field.get(), text, now));
    }

    private static String now(Node node) {
        var field = Heard.typed(node);
        if (field.isPresent()) {
            return field.get().typed().get();
        }
        return Heard.liveliness(node)
                .flatMap(Heard.Live::summary)
                .map(words -> words.get())
                .orElseGet(() -> Walk.said(node));
    }

    private static List<Node> all(Node scope) {
        List<Node> nodes = new ArrayList<>();
        collect(scope, nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> nodes) {
        if (!node.isVisible()) {
            return;
        }
        if (Heard.typed(node).isPresent() || Heard.liveliness(node).isPresent()) {
            nodes.add(node);
        }
        var summed = Heard.liveliness(node).flatMap(Heard.Live::summary).isPresent();
        if (!summed && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }
}
