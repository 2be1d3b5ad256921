package parvis.kiosk.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /// On which leaf of a screen somebody was: « Retour » finds it again.
    private final Map<Route, Integer> leaves = new HashMap<>();
    private long stay;

    Looks(Visit visit, Navigator navigator) {
        this.visit = visit;
        this.navigator = navigator;
        visit.large().addListener((_, _, _) -> leaves.clear());
        visit.lowControls().addListener((_, _, _) -> leaves.clear());
        // A route may hold what was typed: it goes with the visit, and from behind the team's door there is no way
        // back.
        navigator.shown().addListener((_, _, route) -> {
            if (route.staff() || stay != navigator.interaction()) {
                leaves.clear();
            }
            stay = navigator.interaction();
        });
    }

    /// The leaf of this screen that was shown last.
    int leaf() {
        return leaves.getOrDefault(navigator.here(), 0);
    }

    /// Another leaf of this screen is shown.
    void turned(int leaf) {
        leaves.put(navigator.here(), leaf);
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
        var letters = large() ? scale.twice() : scale;
        styleSheet.apply(scene, letters, Fonts.family(language), modes(desk, scale.wide(), language));
        scene.getRoot()
                .setNodeOrientation(
                        language.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    private boolean large() {
        return residents() && visit.large().get();
    }

    private List<String> modes(boolean desk, boolean wide, Language language) {
        var modes = new ArrayList<String>();
        modes.add("in-" + language.tag());
        if (desk) {
            modes.add(DESK);
        }
        if (residents()) {
            modes.add("everybody");
        }
        if (residents() && visit.contrast().get()) {
            modes.add("contrast");
        }
        if (large()) {
            modes.add("large");
            modes.add(wide ? "flat" : "tall");
        }
        if (residents() && visit.lowControls().get() && !wide) {
            modes.add("lowered");
        }
        if (calm()) {
            modes.add("calm");
        }
        return modes;
    }
}
