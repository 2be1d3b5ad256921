package parvis.kiosk.ui.voice;

import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Where somebody is in the walk through a screen. What they stand on may be drawn anew under them: then they stand on
/// what has its name; or go away: then between what was before and after it.
final class Place {
    private @Nullable Node node;
    private String name = "";
    private int index = -1;

    /// On that stop; before the first or behind the last.
    void at(Walk walk, int stop) {
        index = stop;
        var there = stop >= 0 && stop < walk.stops().size();
        node = there ? walk.stops().get(stop).node() : null;
        name = there ? walk.stops().get(stop).name() : "";
    }

    /// Nowhere: before the first of whatever comes.
    void leave() {
        index = -1;
        node = null;
        name = "";
    }

    /// Where it stands; its index in that walk, or else just before where it was.
    int in(Walk walk) {
        var standing = node;
        var end = walk.stops().size();
        if (standing == null) {
            return Math.min(index, end);
        }
        var now = walk.indexOf(standing);
        if (now < 0) {
            now = walk.named(name, index);
        }
        if (now < 0) {
            return Math.min(index, end) - 1;
        }
        at(walk, now);
        return now;
    }

    /// What it stands on, if that is still there.
    Optional<Node> on(Walk walk) {
        var now = in(walk);
        return Optional.ofNullable(node).filter(standing -> walk.indexOf(standing) == now);
    }
}
