package parvis.kiosk.ui.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.AtOnce;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.TestClock;
import parvis.kiosk.ui.Texts;

final class CodeViewModelTest {
    private final TestClock clock = new TestClock(Instant.parse("2026-11-24T13:32:00Z"), ZoneId.of("Europe/Paris"));
    private final Navigator navigator = new Navigator();
    private final CodeViewModel model =
            new CodeViewModel(new StaffDoor("4711"::equals), clock, new AtOnce(), navigator, Texts.french());

    @Test
    void opens_with_the_right_code_and_never_shows_it() {
        type("4711");
        assertEquals("●●●●", model.state().get().dots());
        model.open();
        assertInstanceOf(EntryRoute.Home.class, navigator.here());
        assertEquals("", model.state().get().dots());
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
        type("4711");
        model.open();
        assertEquals("", model.state().get().dots());
        clock.pass(Duration.ofSeconds(4));
        model.tick(clock.instant());
        assertEquals(
                "Ce n’est pas le bon code. Attendez 1 seconde.",
                model.state().get().line());
        clock.pass(Duration.ofSeconds(1));
        model.tick(clock.instant());
        assertTrue(model.state().get().ready());
        type("4711");
        model.open();
        assertInstanceOf(EntryRoute.Home.class, navigator.here());
    }

    @Test
    void takes_twelve_digits_and_gives_the_last_one_back() {
        type("1234567890123456");
        assertEquals(CodeViewModel.LONGEST, model.state().get().dots().length());
        model.erase();
        assertEquals(CodeViewModel.LONGEST - 1, model.state().get().dots().length());
    }

    @Test
    void does_nothing_with_no_digit() {
        model.open();
        assertTrue(model.state().get().ready());
        assertFalse(navigator.here() instanceof EntryRoute.Day);
    }

    private void type(String digits) {
        digits.chars().forEach(digit -> model.type(Character.toString(digit)));
    }
}
