package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.HelpTown;
import parvis.kiosk.KioskConfig;
import parvis.kiosk.help.FakePost;
import parvis.kiosk.help.OwnCall;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.voice.Command;
import parvis.protocol.message.Call;

/// D11: somebody asks for help, and the screen says what happens.
final class HelpScreensIT extends HelpHand {
    private static final String SINCE = "2026-11-24T13:32:00Z";

    private ScreenRig rig(Size size, boolean rings) {
        var rig = new ScreenRig(size, each -> {
            made.set(new HelpTown(KioskConfig.Role.BOTH, rings, each.clock));
            return town().kiosk(each.counter);
        });
        ScreenRig.onFx(() -> {
            town().help.own().onChange(rig.shell::callChanged);
            return true;
        });
        return rig;
    }

    static Stream<Size> sizes() {
        return Size.ALL.stream();
    }

    private final OtherWays others = new OtherWays();

    private void see(ScreenRig rig, String name, List<String> faults) {
        look(rig, name, faults);
        faults.addAll(others.faults(rig, name).entrySet().stream()
                .map(Object::toString)
                .toList());
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void each_state_of_a_call_fits_its_screen(Size size) {
        var faults = new ArrayList<String>();
        var mute = rig(size, false);
        call(mute);
        see(mute, "help-go", faults);
        var rig = rig(size, true);
        call(rig);
        see(rig, "help-signal", faults);
        press(rig, "Arrêter l’appel");
        see(rig, "help-ended", faults);
        town().post.connect();
        press(rig, "Appeler encore");
        see(rig, "help-asking", faults);
        pass(rig, 90);
        see(rig, "help-late", faults);
        desks(1);
        answered();
        see(rig, "help-comes", faults);
        pass(rig, 60);
        see(rig, "help-comes-late", faults);
        press(rig, "Appeler encore");
        desks(1);
        see(rig, "help-seen", faults);
        over(Call.State.CANCELLED);
        see(rig, "help-team", faults);
        press(rig, "Appeler encore");
        for (var minute = 0; minute < 10; minute++) {
            rig.clock.pass(Duration.ofMinutes(1));
            onFx(town().help::tick);
        }
        see(rig, "help-over", faults);
        assertEquals(List.of(), faults);
    }

    @Test
    void two_touches_call_somebody_from_any_screen_and_the_way_back_is_where_one_was() {
        var rig = rig(Size.PORTRAIT, true);
        rig.show(new Route.Themes());
        town().post.connect();
        press(rig, "Aide");
        press(rig, "Appeler quelqu’un");
        desks(1);
        assertSays(rig, "On vous a entendu");
        assertEquals(List.of("borne-1 RINGING"), town().post.words());
        press(rig, "Retour");
        assertEquals(new Route.Themes(), rig.navigator.here());
        press(rig, "Aide");
        assertSays(rig, "On vous a entendu");
        answered();
        assertSays(rig, "Quelqu’un arrive");
    }

    @Test
    void without_a_network_it_says_that_only_light_and_sound_were_given() {
        var rig = rig(Size.PORTRAIT, true);
        call(rig);
        assertTrue(town().bell.lit);
        assertSays(rig, "Une lumière et un son appellent l’équipe.");
        assertSays(rig, "L’écran de l’équipe ne reçoit pas votre appel.");
        assertFalse(said(rig).contains("entendu"), said(rig));
    }

    @Test
    void without_a_network_and_without_a_bell_it_says_where_to_go() {
        var rig = rig(Size.PORTRAIT, false);
        call(rig);
        assertSays(rig, "Allez voir l’équipe");
        assertFalse(said(rig).contains("lumière"), said(rig));
        town().post.connect();
        desks(1);
        assertSays(rig, "On vous a entendu");
    }

    @Test
    void red_control_where_it_is_not_asked_who_sees_it_the_screen_would_say_that_it_is_heard() {
        var rig = rig(Size.PORTRAIT, true);
        town().post.connect();
        call(rig);
        desks(0);
        assertFalse(said(rig).contains("On vous a entendu"), said(rig));
        desks(1);
        assertSays(rig, "On vous a entendu");
    }

    @Test
    void who_waits_is_not_asked_whether_they_are_there_and_after_that_is_like_anybody() {
        var rig = rig(Size.PORTRAIT, true);
        town().post.connect();
        call(rig);
        desks(1);
        pass(rig, 89);
        assertFalse(rig.shell.veiled());
        pass(rig, 92);
        assertTrue(rig.shell.veiled(), "told to go and see the team, then asked");
        pass(rig, 30);
        assertEquals(new Route.Attract(), rig.navigator.here());
        assertEquals(new OwnCall.None(), town().help.own().state());
        assertEquals("borne-1 CANCELLED", town().post.words().getLast());
    }

    @Test
    void tout_effacer_leaves_nothing_of_the_call_for_the_next() {
        var rig = rig(Size.PORTRAIT, true);
        town().post.connect();
        call(rig);
        press(rig, "Tout effacer");
        assertEquals(new OwnCall.None(), town().help.own().state());
        assertFalse(town().bell.lit);
        rig.show(new Route.Home());
        press(rig, "Aide");
        assertSays(rig, "Vous avez besoin d’aide ?");
    }

    @Test
    void who_does_not_see_hears_what_becomes_of_the_call_as_it_comes() {
        var rig = rig(Size.PORTRAIT, true);
        town().post.connect();
        var ear = new Ear(rig);
        ear.press(Command.SPEECH);
        rig.show(new HelpRoute.Ask());
        ear.speaker.heard();
        press(rig, "Appeler quelqu’un");
        assertHears(ear, "Nous appelons quelqu’un");
        desks(1);
        assertHears(ear, "On vous a entendu. L’équipe voit votre appel sur son écran.");
        onFx(town().post::cut);
        assertHears(ear, "Une lumière et un son appellent l’équipe.");
        answered();
        assertHears(ear, "Quelqu’un arrive. Restez près de la borne.");
    }

    private static void assertHears(Ear ear, String words) {
        var heard = ear.listen().replace('\u202f', ' ').replace('\u00a0', ' ');
        assertTrue(heard.contains(words), heard);
    }

    @Test
    void a_call_is_counted_nowhere() {
        var rig = rig(Size.PORTRAIT, true);
        call(rig);
        answered();
        assertEquals(Map.of(), rig.counter.touches);
    }

    private static void call(ScreenRig rig) {
        rig.show(new HelpRoute.Ask());
        press(rig, "Appeler quelqu’un");
    }

    private void desks(int count) {
        onFx(() -> town().post.hear(Optional.of(count)));
    }

    private void answered() {
        over(Call.State.ANSWERED);
    }

    private void over(Call.State state) {
        onFx(() -> town().post.hear(Optional.of(1), FakePost.over("borne-1", SINCE, state, "accueil")));
    }
}
