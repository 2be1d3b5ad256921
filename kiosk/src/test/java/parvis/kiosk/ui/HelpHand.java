package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import parvis.kiosk.HelpTown;

/// A finger, a clock and a look at the screens of a call for help, at the caller's terminal and at the desk.
abstract class HelpHand {
    final AtomicReference<HelpTown> made = new AtomicReference<>();

    final HelpTown town() {
        return made.get();
    }

    final void pass(ScreenRig rig, int seconds) {
        for (var i = 0; i < seconds; i++) {
            rig.clock.pass(Duration.ofSeconds(1));
            onFx(() -> {
                town().help.tick();
                rig.shell.tick();
            });
        }
    }

    static void press(ScreenRig rig, String spoken) {
        onFx(() -> {
            rig.press(spoken);
            rig.layOut();
        });
    }

    static void onFx(Runnable work) {
        ScreenRig.onFx(() -> {
            work.run();
            return true;
        });
    }

    /// Keeps a picture where they are wanted, and finds what is cut short, too small, too close or too pale.
    static void look(ScreenRig rig, String name, List<String> faults) {
        onFx(rig::layOut);
        rig.keep(Path.of("target/screens/call", name + "-" + rig.size.name() + ".png"));
        ScreenRig.onFx(() -> EveryScreenIT.faults(rig))
                .forEach(fault -> faults.add(name + " " + rig.size.name() + ": " + fault));
    }

    static String said(ScreenRig rig) {
        onFx(rig::layOut);
        return SessionHand.said(rig);
    }

    static void assertSays(ScreenRig rig, String words) {
        var said = said(rig);
        assertTrue(said.contains(words), said);
    }
}
