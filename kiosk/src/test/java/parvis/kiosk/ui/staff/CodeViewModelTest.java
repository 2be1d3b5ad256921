package parvis.kiosk.ui.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import parvis.kiosk.FakeCustody;
import parvis.kiosk.FakeEntryLog;
import parvis.kiosk.Samples;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.AtOnce;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.TestClock;
import parvis.kiosk.ui.Texts;

final class CodeViewModelTest {
    private final TestClock clock = new TestClock(Instant.parse("2026-11-24T13:32:00Z"), ZoneId.of("Europe/Paris"));
    private final Navigator navigator = new Navigator();
    private final FakeCustody custody = FakeCustody.locked();
    private final StaffDoor door = new StaffDoor(custody, new FakeEntryLog(), StaffDoor.AMONG_THE_PUBLIC);
    private final CodeViewModel model = new CodeViewModel(door, clock, new AtOnce(), navigator, Texts.french());

    @Test
    void opens_the_day_with_its_code_however_it_is_written_and_shows_dots() {
        type("Le Fâcteur, passe");
        assertEquals("●● ●●●●●●●● ●●●●●", model.state().get().seen());
        model.turn();
        assertEquals("Le Fâcteur, passe", model.state().get().seen());
        type(" tard");
        model.open();
        assertInstanceOf(EntryRoute.Home.class, navigator.here());
        assertEquals("", model.state().get().seen());
    }

    @Test
    void four_digits_open_once_the_day_is_open() {
        type(Samples.DAY_CODE);
        model.open();
        door.lock();
        var again = new CodeViewModel(door, clock, new AtOnce(), navigator, Texts.french());
        navigator.go(new EntryRoute.Code());
        assertEquals(StaffDoor.Asks.SHORT_CODE, again.state().get().asked());
        for (var character : List.of("4", "a", "7", "1", " ", "1", "9")) {
            again.type(character);
        }
        assertEquals("●●●●", again.state().get().seen());
        again.open();
        assertInstanceOf(EntryRoute.Home.class, navigator.here());
    }

    @Test
    void says_in_words_that_a_code_is_wrong_and_takes_nothing_while_one_must_wait() {
        for (int time = 0; time < 3; time++) {
            type("0000");
            model.open();
        }
        assertEquals(
                "Ce n’est pas le bon code. Attendez 5 secondes.",
                model.state().get().line());
        type(Samples.DAY_CODE);
        model.open();
        assertEquals("", model.state().get().seen());
        clock.pass(Duration.ofSeconds(4));
        model.tick(clock.instant());
        assertEquals(
                "Ce n’est pas le bon code. Attendez 1 seconde.",
                model.state().get().line());
        clock.pass(Duration.ofSeconds(1));
        model.tick(clock.instant());
        assertTrue(model.state().get().ready());
        type(Samples.DAY_CODE);
        model.open();
        assertInstanceOf(EntryRoute.Home.class, navigator.here());
    }

    @Test
    void a_new_day_asks_for_its_code_and_what_was_left_half_typed_goes() {
        type("le fac");
        model.erase();
        assertEquals("●● ●●", model.state().get().seen());
        clock.pass(Duration.ofSeconds(60));
        model.tick(clock.instant());
        assertEquals("", model.state().get().seen());
        custody.open(Samples.DAY_CODE, clock.instant());
        model.tick(clock.instant());
        assertEquals(StaffDoor.Asks.SHORT_CODE, model.state().get().asked());
        custody.forget();
        model.tick(clock.instant());
        assertEquals(StaffDoor.Asks.DAY_CODE, model.state().get().asked());
    }

    @Test
    void does_nothing_with_nothing_typed() {
        model.open();
        assertTrue(model.state().get().ready());
        assertFalse(navigator.here() instanceof EntryRoute.Home);
    }

    private void type(String characters) {
        characters.chars().forEach(character -> model.type(Character.toString(character)));
    }
}
