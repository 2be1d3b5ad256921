package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import javafx.geometry.NodeOrientation;
import org.junit.jupiter.api.Test;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.voice.Loudness;

/// What one visitor chose is gone before the next one comes.
final class VisitIT {
    private final ScreenRig rig = new ScreenRig(Size.PORTRAIT);
    private final Visit visit = rig.shell.visit();

    @Test
    void erasing_all_leads_to_the_invitation_and_forgets_what_was_chosen() {
        rig.show(new Route.Search("marie", 0));
        choose();
        ScreenRig.onFx(() -> {
            rig.press(Languages.bundled().texts(arabic()).get("bar.erase"));
            return true;
        });
        assertEquals(new Route.Attract(), rig.navigator.here());
        assertForgotten();
    }

    @Test
    void who_goes_away_leaves_nothing_chosen() {
        rig.show(new Route.Home());
        choose();
        rig.clock.pass(IdleReset.QUIET.plus(IdleReset.WARNING));
        ScreenRig.onFx(() -> {
            rig.shell.tick();
            return true;
        });
        assertEquals(new Route.Attract(), rig.navigator.here());
        assertForgotten();
    }

    @Test
    void a_language_takes_two_touches_and_leads_back_to_where_one_was() {
        rig.show(new Route.Workshops(0));
        ScreenRig.onFx(() -> {
            rig.press("Langue");
            rig.layOut();
            var tile = Scenery.pressables(rig.shell.root())
                    .filter(one -> one.getAccessibleText().startsWith("العربية"))
                    .findFirst();
            tile.orElseThrow().fire();
            rig.layOut();
            return true;
        });
        assertEquals(new Route.Workshops(0), rig.navigator.here());
        assertTrue(Scenery.said(rig.shell.root()).contains("ورشات"));
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, rig.shell.root().getEffectiveNodeOrientation());
    }

    private static Language arabic() {
        return Languages.bundled().all().stream()
                .filter(language -> language.tag().equals("ar"))
                .findFirst()
                .orElseThrow();
    }

    private void choose() {
        ScreenRig.onFx(() -> {
            visit.language().set(arabic());
            visit.large().set(true);
            visit.contrast().set(true);
            visit.lowControls().set(true);
            visit.calm().set(true);
            visit.keyDelay().set(Duration.ofSeconds(2));
            visit.speech().set(true);
            visit.loudness().set(Loudness.HIGHER);
            return true;
        });
    }

    private void assertForgotten() {
        assertEquals(Language.FRENCH, visit.language().get());
        assertFalse(visit.large().get());
        assertFalse(visit.contrast().get());
        assertFalse(visit.lowControls().get());
        assertFalse(visit.calm().get());
        assertEquals(Duration.ZERO, visit.keyDelay().get());
        assertFalse(visit.speech().get());
        assertEquals(Loudness.STANDARD, visit.loudness().get());
    }
}
