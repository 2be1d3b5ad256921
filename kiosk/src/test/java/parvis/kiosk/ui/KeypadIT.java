package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import parvis.kiosk.KioskConfig;
import parvis.kiosk.Samples;
import parvis.kiosk.Unbuilt;
import parvis.kiosk.staff.Chime.Note;
import parvis.kiosk.sync.CatalogueSource;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.TerritoryPart;
import parvis.protocol.catalogue.TerritoryPart.ServiceLabel;
import parvis.protocol.message.ServiceId;

/// A number pad under a hand that does not look: what it counts, and what it hears.
final class KeypadIT {
    /// What JavaFX makes of a pad's digits 1 to 9 and 0 while « Verr num » is off, as GTK sends them.
    static final List<KeyCode> UNLIT = List.of(
            KeyCode.END,
            KeyCode.DOWN,
            KeyCode.PAGE_DOWN,
            KeyCode.LEFT,
            KeyCode.CLEAR,
            KeyCode.RIGHT,
            KeyCode.HOME,
            KeyCode.UP,
            KeyCode.PAGE_UP,
            KeyCode.INSERT);

    private final AtomicReference<Catalogue> catalogue = new AtomicReference<>(Samples.catalogue());
    private final ScreenRig rig =
            new ScreenRig(Size.PORTRAIT, KioskConfig.Role.BOTH, new Swapped(catalogue), Unbuilt.team());
    private final PadHand pad = new PadHand(rig);

    @Test
    void each_digit_counts_at_its_desk_and_is_heard_and_seen() {
        rig.show(new EntryRoute.Day());
        pad.strike(KeyCode.NUMPAD2, KeyCode.NUMPAD1, KeyCode.NUMPAD3, KeyCode.NUMPAD2);
        assertEquals(List.of("ccas", "maison", "ecrivain", "ccas"), pad.desks());
        assertEquals(
                List.of(new Note.Counted(2), new Note.Counted(1), new Note.Counted(3), new Note.Counted(2)), rig.rung);
        assertTrue(pad.said().contains("Compté : CCAS, à 14:32."), pad.said());
    }

    @Test
    void a_finger_on_the_screen_makes_no_sound() {
        rig.show(new EntryRoute.Day());
        pad.press("CCAS\u202f: une personne de plus");
        assertEquals(List.of("ccas"), pad.desks());
        assertEquals(List.of(), rig.rung);
    }

    @Test
    void with_its_lock_off_it_counts_all_the_same_where_no_keyboard_stands() {
        catalogue.set(ninefold());
        rig.show(new EntryRoute.Day());
        pad.strike(UNLIT.subList(0, 9).toArray(KeyCode[]::new));
        assertEquals(List.of("s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9"), pad.desks());
        pad.strike(KeyCode.ADD, KeyCode.INSERT);
        assertEquals(8, pad.desks().size());
        assertEquals(List.of(new Note.Counted(9), new Note.Newcomer(), new Note.TakenBack()), rig.rung.subList(8, 11));
    }

    @Test
    void beside_a_keyboard_what_moves_is_refused_and_says_so() {
        var desk = new ScreenRig(Size.DESK, KioskConfig.Role.DESK, new Swapped(catalogue), Unbuilt.team());
        var hand = new PadHand(desk);
        desk.show(new EntryRoute.Day());
        for (var code : UNLIT) {
            desk.rung.clear();
            hand.strike(code);
            assertEquals(List.of(new Note.Nothing()), desk.rung, code.getName());
            assertTrue(hand.said().contains("Rien n’est compté : allumez « Verr num » sur le pavé."), code.getName());
        }
        assertEquals(List.of(), hand.desks());
        hand.strike(KeyCode.NUMPAD1);
        assertEquals(List.of("maison"), hand.desks());
    }

    @Test
    void plus_marks_the_last_one_as_new_once_and_zero_takes_one_after_the_other_back() {
        rig.show(new EntryRoute.Day());
        pad.strike(KeyCode.ADD);
        pad.strike(KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.ADD, KeyCode.ADD);
        pad.strike(KeyCode.NUMPAD0, KeyCode.BACK_SPACE, KeyCode.NUMPAD0);
        assertEquals(
                List.of(
                        new Note.Nothing(),
                        new Note.Counted(1),
                        new Note.Counted(2),
                        new Note.Newcomer(),
                        new Note.Nothing(),
                        new Note.TakenBack(),
                        new Note.TakenBack(),
                        new Note.Nothing()),
                rig.rung);
        assertEquals(List.of(), pad.desks());
    }

    @Test
    void a_key_that_no_desk_has_and_a_key_beside_the_right_one_are_heard_as_nothing() {
        rig.show(new EntryRoute.Day());
        var here = rig.navigator.here();
        for (var code : List.of(
                KeyCode.NUMPAD4,
                KeyCode.NUMPAD9,
                KeyCode.ENTER,
                KeyCode.SUBTRACT,
                KeyCode.MULTIPLY,
                KeyCode.DIVIDE,
                KeyCode.DECIMAL,
                KeyCode.DELETE)) {
            rig.rung.clear();
            pad.strike(code);
            assertEquals(List.of(new Note.Nothing()), rig.rung, code.getName());
            assertTrue(pad.said().contains("Rien n’est compté : "), code.getName());
        }
        assertEquals(List.of(), pad.desks());
        assertEquals(here, rig.navigator.here());
    }

    @Test
    void a_held_key_counts_once() {
        rig.show(new EntryRoute.Day());
        pad.event(KeyEvent.KEY_PRESSED, KeyCode.NUMPAD1);
        for (int repeat = 0; repeat < 40; repeat++) {
            rig.clock.pass(Duration.ofMillis(33));
            pad.event(KeyEvent.KEY_PRESSED, KeyCode.NUMPAD1);
        }
        pad.event(KeyEvent.KEY_RELEASED, KeyCode.NUMPAD1);
        assertEquals(List.of("maison"), pad.desks());
        assertEquals(List.of(new Note.Counted(1)), rig.rung);
    }

    @Test
    void Enter_presses_what_has_the_focus_only_for_who_walks_with_Tab() {
        rig.show(new EntryRoute.Day());
        pad.focus("CCAS\u202f: une personne de plus");
        pad.strike(KeyCode.ENTER);
        assertEquals(List.of(), pad.desks());
        pad.strike(KeyCode.TAB);
        pad.focus("CCAS\u202f: une personne de plus");
        pad.strike(KeyCode.ENTER);
        assertEquals(List.of("ccas"), pad.desks());
        pad.strike(KeyCode.NUMPAD1, KeyCode.ENTER);
        assertEquals(List.of("ccas", "maison"), pad.desks());
    }

    @Test
    void a_disk_that_does_not_take_it_is_heard_as_nothing() {
        rig.show(new EntryRoute.Day());
        rig.counter.broken = true;
        pad.strike(KeyCode.NUMPAD1);
        assertEquals(List.of(new Note.Nothing()), rig.rung);
        assertTrue(pad.said().contains("Rien n’a changé"), pad.said());
    }

    @Test
    void what_was_counted_is_taken_back_over_another_catalogue_and_the_digits_follow_the_screen() {
        rig.show(new EntryRoute.Day());
        pad.strike(KeyCode.NUMPAD1, KeyCode.NUMPAD2);
        catalogue.set(with(catalogue.get().territory().services().reversed()));
        ScreenRig.onFx(() -> {
            rig.shell.catalogueChanged();
            rig.shell.tick();
            rig.shell.tick();
            rig.layOut();
            return true;
        });
        pad.strike(KeyCode.NUMPAD1);
        assertEquals(List.of("maison", "ccas", "ecrivain"), pad.desks());
        pad.strike(KeyCode.NUMPAD0, KeyCode.NUMPAD0);
        assertTrue(pad.said().contains("Annulé : CCAS."), pad.said());
        pad.press("Équipe");
        rig.show(new EntryRoute.Day());
        pad.strike(KeyCode.NUMPAD0);
        assertTrue(pad.said().contains("Annulé : Maison de quartier."), pad.said());
        assertEquals(List.of(), pad.desks());
        pad.strike(KeyCode.NUMPAD0);
        assertEquals(new Note.Nothing(), rig.rung.getLast());
    }

    @Test
    void behind_a_locked_door_and_at_the_publics_screens_a_pad_counts_nothing() {
        rig.show(new EntryRoute.Day());
        pad.press("Verrouiller");
        for (var route : List.of(new Route.Attract(), new Route.Home(), new EntryRoute.Day(), new Route.Coming())) {
            pad.go(route);
            pad.strike(KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.ADD, KeyCode.NUMPAD0);
        }
        assertEquals(Map.of(), rig.counter.touches);
        assertEquals(List.of(), rig.rung);
    }

    @Test
    void a_pad_that_counts_keeps_the_door_open_and_a_door_that_locked_hears_it_no_more() {
        rig.show(new EntryRoute.Day());
        for (int minute = 0; minute < 3; minute++) {
            rig.clock.pass(Duration.ofSeconds(50));
            pad.strike(KeyCode.NUMPAD1);
            tick();
        }
        assertInstanceOf(EntryRoute.Day.class, rig.navigator.here());
        rig.clock.pass(Duration.ofSeconds(61));
        tick();
        pad.strike(KeyCode.NUMPAD1);
        assertEquals(3, rig.counter.touches.size());
    }

    private void tick() {
        ScreenRig.onFx(() -> {
            rig.shell.tick();
            rig.layOut();
            return true;
        });
    }

    private Catalogue ninefold() {
        return with(IntStream.rangeClosed(1, 9)
                .mapToObj(place -> new ServiceLabel(new ServiceId("s" + place), "Accueil " + place))
                .toList());
    }

    /// The samples' catalogue with those desks.
    private Catalogue with(List<ServiceLabel> services) {
        var now = catalogue.get();
        var town = now.territory();
        var territory = new TerritoryPart(
                town.id(), town.name(), town.zone(), town.from(), town.to(), services, town.themes(), town.audiences());
        return new Catalogue(
                "2", territory, now.places(), now.activities(), now.closures(), now.organizations(), now.sessions());
    }

    private record Swapped(AtomicReference<Catalogue> now) implements CatalogueSource {
        @Override
        public Optional<Catalogue> current() {
            return Optional.of(now.get());
        }

        @Override
        public void onChange(Consumer<Catalogue> listener) {}
    }
}
