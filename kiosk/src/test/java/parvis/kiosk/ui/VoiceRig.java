package parvis.kiosk.ui;

import java.util.Optional;
import javafx.scene.Node;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.voice.Command;

/// The real screens with an ear before them.
abstract class VoiceRig {
    final ScreenRig rig = new ScreenRig(Size.PORTRAIT);
    final Ear ear = new Ear(rig);

    final void start() {
        ear.press(Command.SPEECH);
    }

    final void go(Route route) {
        ScreenRig.onFx(() -> {
            rig.navigator.go(route);
            return true;
        });
    }

    final void tick() {
        ScreenRig.onFx(() -> {
            rig.shell.tick();
            return true;
        });
    }

    final void walkTo(String spoken) {
        for (var i = 0; i < 60; i++) {
            if (ear.press(Command.NEXT_CONTROL).startsWith(spoken)) {
                return;
            }
        }
        throw new AssertionError("never heard: " + spoken);
    }

    final Node control(String spoken) {
        return ScreenRig.onFx(() -> Scenery.pressables(rig.shell.root())
                .filter(node ->
                        Optional.ofNullable(node.getAccessibleText()).orElse("").startsWith(spoken))
                .map(Pressable.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no « " + spoken + " »")));
    }
}
