package parvis.kiosk.ui.voice;

import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Where somebody is in the walk through a screen. What they stand on may go away under them: then they stand between
/// what was before and after it.
final class Place {
    private @Nullable Node node;
    private int index = -1;

    /// At the beginning, before anything.
    void begin() {
        node = null;
        index = -1;
    }

    /// On that stop.
    void at(Walk walk, int stop) {
        index = stop;
        node = stop >= 0 && stop < walk.stops().size() ? walk.stops().get(stop).node() : null;
    }

    /// Where it stands; its index in that walk, or else just before where it was.
    int in(Walk walk) {
        var standing = node;
        if (standing == null) {
            return Math.min(index, walk.stops().size());
        }
        var now = walk.indexOf(standing);
        return now >= 0 ? now : Math.min(index, walk.stops().size()) - 1;
    }

    /// What it stands on.
    Optional<Node> node() {
        return Optional.ofNullable(node);
    }
}
