package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.ui.ScreenRig.Size;

/// The question whether somebody is still there, over what they were looking at.
final class IdleScreensIT {
    private final OtherWays others = new OtherWays();

    static Stream<Size> sizes() {
        return Size.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void it_fits_in_every_language_and_mode(Size size) {
        var rig = new ScreenRig(size);
        rig.show(new Route.Home());
        rig.clock.pass(Duration.ofSeconds(95));
        ScreenRig.onFx(() -> {
            rig.shell.tick();
            rig.layOut();
            return true;
        });
        assertTrue(Scenery.said(rig.shell.root()).contains("Continuer"));
        assertEquals(Map.of(), others.faults(rig, "idle", () -> theQuestionAlone(rig)));
    }

    /// What is under it cannot be touched and may be covered.
    private static void theQuestionAlone(ScreenRig rig) {
        rig.shell.tick();
        var veil = rig.shell.root().lookup(".idle-veil");
        veil.getParent().getChildrenUnmodifiable().stream()
                .filter(each -> !each.equals(veil))
                .forEach(each -> each.setVisible(false));
    }
}
