package parvis.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.ui.control.Pressable;

/// Looks at a screen on each of its leaves, from the first to the last.
final class LeafWalk {
    private static final int LEAVES = 200;

    private LeafWalk() {}

    /// What is wrong on the screen that is shown. On the toolkit's thread.
    ///
    /// @param drawn whether its first leaf is drawn, and looked at pixel by pixel, too
    static List<String> faults(ScreenRig rig, boolean drawn) {
        rig.layOut();
        for (var back = turner(rig, "leaf-previous"); back.isPresent(); back = turner(rig, "leaf-previous")) {
            turn(rig, back.get());
        }
        var wants = Geometry.Wants.of(rig, rig.shell.visit());
        var faults = new ArrayList<String>();
        if (drawn) {
            faults.addAll(new Ink(rig).paler(rig, wants.contrast()));
        }
        for (var leaf = 0; leaf < LEAVES; leaf++) {
            faults.addAll(new Geometry(rig, wants).faults());
            var next = turner(rig, "leaf-next");
            if (next.isEmpty()) {
                return faults;
            }
            turn(rig, next.get());
        }
        faults.add("no end");
        return faults;
    }

    private static Optional<Pressable> turner(ScreenRig rig, String style) {
        return Scenery.pressables(rig.shell.root())
                .filter(pressable -> pressable.getStyleClass().contains(style))
                .findFirst();
    }

    private static void turn(ScreenRig rig, Pressable turner) {
        turner.fire();
        rig.layOut();
    }
}
