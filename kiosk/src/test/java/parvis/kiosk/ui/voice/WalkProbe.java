package parvis.kiosk.ui.voice;

import java.util.List;
import javafx.scene.Node;
import parvis.kiosk.ui.Texts;

/// What a walk through a scene would say, for tests of the screens.
public final class WalkProbe {
    private WalkProbe() {}

    /// A stop of the walk.
    ///
    /// @param acts whether it can be pressed or typed into
    public record Said(Node node, String text, boolean acts) {}

    /// All stops below that node, in order.
    public static List<Said> through(Node root) {
        var spoken = new Spoken(Texts.french());
        return Walk.through(root).stops().stream()
                .map(stop -> new Said(stop.node(), spoken.of(stop), !(stop instanceof Stop.Text)))
                .toList();
    }
}
