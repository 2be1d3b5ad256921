package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.HelpTown;
import parvis.kiosk.Kiosk;
import parvis.kiosk.KioskConfig;
import parvis.kiosk.RecordTeam;
import parvis.kiosk.SessionTown;
import parvis.kiosk.help.FakePost;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.protocol.message.Call;

/// D11 at the desk: the call of another terminal stands over whatever the team does, and is answered or stopped there.
final class HelpAtTheDeskIT extends HelpHand {
    private static final String ONE = "2026-11-24T13:31:00Z";
    private static final String TWO = "2026-11-24T13:31:30Z";

    @TempDir
    private Path folder;

    private ScreenRig rig(Size size, KioskConfig.Role role) {
        return rig(size, role, each -> town().kiosk(each.counter));
    }

    private ScreenRig rig(Size size, KioskConfig.Role role, Function<ScreenRig, Kiosk> kiosk) {
        var rig = new ScreenRig(
                size,
                role,
                each -> {
                    made.set(new HelpTown(role, false, each.clock));
                    return kiosk.apply(each);
                },
                new AtOnce());
        onFx(() -> town().help.here().onChange(rig.shell::callsChanged));
        town().post.connect();
        return rig;
    }

    static Stream<Size> sizes() {
        return Size.STAFF.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void over_each_of_the_teams_screens_it_fits_and_moves_nothing(Size size) {
        var faults = new ArrayList<String>();
        var rig = rig(size, size.equals(Size.DESK) ? KioskConfig.Role.DESK : KioskConfig.Role.BOTH);
        ScreenRig.routes().forEach((name, route) -> {
            if (route.staff() && !(route instanceof EntryRoute.Code)) {
                rig.show(route);
                var before = content(rig);
                rings(FakePost.ringing("borne-2", ONE));
                look(rig, name, faults);
                // While the screen is wiped nothing can be touched, so nothing moves from under a finger.
                if (!(route instanceof EntryRoute.Cleaning) && !content(rig).equals(before)) {
                    faults.add(name + " " + size.name() + ": the screen moved from " + before + " to " + content(rig));
                }
                rings();
            }
        });
        rig.show(new EntryRoute.Home());
        rings(FakePost.ringing("centre-social-arc-en-ciel-2", ONE), FakePost.ringing("borne-3", TWO));
        look(rig, "two", faults);
        press(rig, "J’y vais");
        look(rig, "ours", faults);
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void over_sessions_records_and_what_is_asked_it_fits_and_moves_nothing(Size size) {
        var faults = new ArrayList<String>();
        try (var work = new SessionTown(folder)) {
            var team = RecordTeam.team(work);
            var rig = rig(
                    size,
                    size.equals(Size.DESK) ? KioskConfig.Role.DESK : KioskConfig.Role.BOTH,
                    each -> town().kiosk(each.counter, RecordTeam.catalogue(), team));
            for (var route : List.of(
                    new SessionRoute.Sessions(0),
                    new SessionRoute.OneSession(work.today),
                    new SessionRoute.Book(work.today),
                    new SessionRoute.Presence(work.today),
                    new SessionRoute.Cancel(work.full),
                    new RecordRoute.Activities(Optional.empty(), 0),
                    new RecordRoute.Accompaniment(Optional.empty()),
                    new RecordRoute.OtherDay(0),
                    new RecordRoute.Rights(),
                    new RecordRoute.Settings())) {
                var name = route.getClass().getSimpleName();
                rig.show(route);
                var before = content(rig);
                rings(FakePost.ringing("borne-2", ONE));
                look(rig, "work-" + name, faults);
                assertEquals(before, content(rig), name);
                assertSays(rig, "borne-2");
                rings();
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void the_locked_screen_of_a_desk_shows_it_and_answers_without_a_code() {
        var rig = rig(Size.DESK, KioskConfig.Role.DESK);
        var faults = new ArrayList<String>();
        rings(FakePost.ringing("borne-2", ONE));
        look(rig, "locked", faults);
        assertEquals(List.of(), faults);
        assertSays(rig, "Aide demandée : borne-2");
        press(rig, "J’y vais");
        assertEquals(List.of("borne-2 ANSWERED"), town().post.words());
        assertSays(rig, "Vous y allez : borne-2");
        pass(rig, 10);
        assertFalse(said(rig).contains("borne-2"), said(rig));
        assertSays(rig, "Tapez les 4 chiffres");
    }

    @Test
    void in_front_of_the_public_nobody_is_shown_it_until_the_team_is_in() {
        var rig = rig(Size.PORTRAIT, KioskConfig.Role.BOTH);
        rings(FakePost.ringing("borne-2", ONE));
        for (var route : List.of(new Route.Attract(), new Route.Home(), new EntryRoute.Code())) {
            onFx(() -> rig.navigator.go(route));
            assertFalse(said(rig).contains("borne-2"), said(rig));
        }
        rig.show(new EntryRoute.Home());
        assertSays(rig, "Quelqu’un demande de l’aide à la borne « borne-2 ».");
    }

    @Test
    void red_control_a_screen_that_does_not_ask_who_stands_there_would_show_it_to_everybody() {
        var shown = rigAsked(new Route.Home());
        assertTrue(shown.isPresent(), "the calls are there: only the door keeps them from the public");
    }

    private Optional<TeamCalls.Shown> rigAsked(Route route) {
        var rig = rig(Size.PORTRAIT, KioskConfig.Role.BOTH);
        rings(FakePost.ringing("borne-2", ONE));
        onFx(() -> rig.navigator.go(route));
        return new parvis.kiosk.ui.help.CallsShown(town().help.here()).shown(Texts.french());
    }

    @Test
    void it_is_stopped_at_the_desk() {
        var rig = rig(Size.DESK, KioskConfig.Role.DESK);
        rings(FakePost.ringing("borne-2", ONE));
        press(rig, "Arrêter");
        assertEquals(List.of("borne-2 CANCELLED"), town().post.words());
        assertSays(rig, "Appel arrêté : borne-2");
    }

    @Test
    void who_comes_second_sees_that_somebody_goes_already() {
        var rig = rig(Size.DESK, KioskConfig.Role.DESK);
        rings(FakePost.ringing("borne-2", ONE));
        press(rig, "J’y vais");
        rings(FakePost.over("borne-2", ONE, Call.State.ANSWERED, "accueil-2"));
        assertSays(rig, "Quelqu’un y va : borne-2");
    }

    @Test
    void without_a_network_the_team_goes_and_knows_that_the_caller_was_not_told() {
        var rig = rig(Size.DESK, KioskConfig.Role.DESK);
        rings(FakePost.ringing("borne-2", ONE));
        onFx(town().post::cut);
        press(rig, "J’y vais");
        assertSays(rig, "Allez-y, sans réseau : borne-2");
        onFx(town().post::connect);
        assertEquals(List.of("borne-2 ANSWERED"), town().post.words());
        assertSays(rig, "Vous y allez : borne-2");
    }

    @Test
    void a_call_that_nobody_says_any_more_leaves_the_screen_as_it_was() {
        var rig = rig(Size.PORTRAIT, KioskConfig.Role.BOTH);
        rig.show(new EntryRoute.Day());
        var before = said(rig);
        rings(FakePost.ringing("borne-2", ONE));
        // The team is there: who does not touch the screen for a minute is locked out.
        for (var i = 0; i < 3; i++) {
            pass(rig, 25);
            onFx(rig.shell::present);
        }
        assertEquals(before.replace("14:32", ""), said(rig).replace("14:33", ""));
    }

    /// What stands below the line, as it lies.
    private static String content(ScreenRig rig) {
        onFx(rig::layOut);
        return ScreenRig.onFx(() -> {
            var lies = new StringBuilder();
            Scenery.seen(rig.shell.root()).stream()
                    .filter(node -> node.getStyleClass().contains("frame-content"))
                    .map(Scenery::bounds)
                    .forEach(at ->
                            lies.append(Math.round(at.getMinY())).append('-').append(Math.round(at.getMaxY())));
            return lies.toString();
        });
    }

    private void rings(parvis.protocol.message.Notice.Heard... calls) {
        onFx(() -> town().post.hear(Optional.empty(), calls));
    }
}
