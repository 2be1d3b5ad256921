package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.ResidentTown;
import parvis.kiosk.booking.BookingCode;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.protocol.message.SessionId;

/// A resident's finger on the real screens over the real files; counts its touches, and looks at each screen.
abstract class ResidentHand {
    @TempDir
    Path folder;

    final Map<String, List<String>> faults = new LinkedHashMap<>();
    int touches;

    static ScreenRig rig(Size size, ResidentTown town) {
        return new ScreenRig(size, rig -> town.kiosk(rig.clock));
    }

    static String said(ScreenRig rig) {
        return plain(ScreenRig.onFx(() -> String.join(" | ", Scenery.said(rig.shell.root()))));
    }

    private static String plain(String said) {
        return said.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    static void show(ScreenRig rig, Route route) {
        ScreenRig.onFx(() -> {
            rig.navigator.home();
            rig.navigator.go(route);
            rig.layOut();
            return true;
        });
    }

    /// Touches the control that is called so, or whose name begins so.
    void press(ScreenRig rig, String spoken) {
        touches++;
        hit(rig, spoken);
    }

    static void hit(ScreenRig rig, String spoken) {
        ScreenRig.onFx(() -> {
            var all = Scenery.pressables(rig.shell.root()).toList();
            var found = all.stream()
                    .filter(one -> plain(one.getAccessibleText()).equals(spoken))
                    .findFirst()
                    .or(() -> all.stream()
                            .filter(one -> plain(one.getAccessibleText()).startsWith(spoken))
                            .findFirst());
            assertTrue(
                    found.isPresent(),
                    () -> "not on the screen: " + spoken + " among "
                            + all.stream()
                                    .map(one -> plain(one.getAccessibleText()))
                                    .toList());
            found.orElseThrow().fire();
            rig.layOut();
            return true;
        });
    }

    /// Keys, which no touch count counts: the letters of a name.
    static void type(ScreenRig rig, String keys) {
        keys.chars().forEach(key -> hit(rig, Character.toString(key)));
    }

    static void pass(ScreenRig rig, Duration time) {
        rig.clock.pass(time);
        ScreenRig.onFx(() -> {
            rig.shell.tick();
            rig.layOut();
            return true;
        });
    }

    /// Keeps a picture, and finds what is cut short, too small, too close or too pale.
    void look(ScreenRig rig, String name) {
        ScreenRig.onFx(() -> {
            rig.layOut();
            return true;
        });
        rig.keep(Path.of("target/screens/residents", name + "-" + rig.size.name() + ".png"));
        var found = new ArrayList<>(ScreenRig.onFx(() -> EveryScreenIT.faults(rig)));
        if (!found.isEmpty()) {
            faults.put(name, found);
        }
    }

    void see(ScreenRig rig, String name, Route route) {
        show(rig, route);
        look(rig, name);
    }

    static void book(ScreenRig rig, SessionId session, String name, String go) {
        show(rig, new BookRoute.Book(session));
        hit(rig, "Continuer");
        type(rig, name);
        hit(rig, "Continuer");
        hit(rig, "Sans téléphone");
        hit(rig, go);
    }

    /// The code on the screen.
    static BookingCode code(ScreenRig rig) {
        return Stream.of(said(rig).split(" \\| "))
                .filter(words -> words.length() == BookingCode.LENGTH + 1)
                .flatMap(words -> BookingCode.typed(words).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code on " + said(rig)));
    }

    static void leave(ScreenRig rig) {
        ScreenRig.onFx(() -> {
            rig.navigator.leave();
            rig.layOut();
            return true;
        });
    }
}
