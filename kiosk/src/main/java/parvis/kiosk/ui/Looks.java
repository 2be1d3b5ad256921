package parvis.kiosk.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;

/// How the scene looks, as the visitor wants it: its letters, its colours, its direction. The team's screens look as
/// they always do.
final class Looks {
    /// Style class of the team's own desk: there is a mouse.
    private static final String DESK = "desk-role";

    private final StyleSheet styleSheet = new StyleSheet();
    private final Visit visit;
    private final Navigator navigator;

    Looks(Visit visit, Navigator navigator) {
        this.visit = visit;
        this.navigator = navigator;
    }

    private boolean residents() {
        return !navigator.here().staff();
    }

    /// Whether nothing may move.
    boolean calm() {
        return residents() && visit.calm().get();
    }

    /// So long what was just pressed is deaf.
    Duration keyDelay() {
        return residents() ? visit.keyDelay().get() : Duration.ZERO;
    }

    /// Styles the scene.
    ///
    /// @param desk whether it is the team's own desk
    void dress(Scene scene, Scale scale, Language language, boolean desk) {
        styleSheet.apply(scene, scale, Fonts.family(language), modes(desk));
        scene.getRoot()
                .setNodeOrientation(
                        language.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    private List<String> modes(boolean desk) {
        var modes = new ArrayList<String>();
        if (desk) {
            modes.add(DESK);
        }
        if (residents() && visit.contrast().get()) {
            modes.add("contrast");
        }
        if (calm()) {
            modes.add("calm");
        }
        return modes;
    }
}
