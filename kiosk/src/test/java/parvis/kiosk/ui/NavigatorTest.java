package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

final class NavigatorTest {
    private final Navigator navigator = new Navigator();

    @Test
    void back_finds_again_what_was_typed_and_turned_to() {
        navigator.home();
        navigator.go(new Route.Search("", 0));
        navigator.remember(new Route.Search("ludo", 4));
        navigator.go(new Route.Coming());
        navigator.back();
        assertEquals(new Route.Search("ludo", 4), navigator.shown().get());
    }

    @Test
    void an_answer_comes_back_to_the_screen_that_asked_and_not_to_what_it_was_before() {
        navigator.home();
        navigator.go(new Route.Search("", 0));
        navigator.go(new Route.Coming());
        navigator.answer(new Route.Search("ludo", 0));
        assertEquals(new Route.Search("ludo", 0), navigator.shown().get());
        navigator.back();
        assertEquals(new Route.Home(), navigator.shown().get());
    }

    @Test
    void back_does_not_come_to_a_question_that_was_answered() {
        navigator.home();
        navigator.go(new Route.Coming());
        navigator.goInstead(new Route.Themes());
        navigator.back();
        assertEquals(new Route.Home(), navigator.shown().get());
    }

    @Test
    void back_from_home_leaves_the_terminal() {
        navigator.home();
        navigator.back();
        assertEquals(new Route.Attract(), navigator.shown().get());
    }

    @Test
    void nothing_of_a_visit_is_left_when_the_visitor_is_gone() {
        navigator.home();
        navigator.go(new Route.Search("mon nom", 0));
        var interaction = navigator.interaction();
        navigator.leave();
        assertEquals(new Route.Attract(), navigator.here());
        assertNotEquals(interaction, navigator.interaction());
        navigator.home();
        navigator.back();
        assertEquals(new Route.Attract(), navigator.shown().get());
    }

    @Test
    void a_visitor_who_never_goes_back_does_not_fill_the_memory() {
        for (var i = 0; i < 1_000; i++) {
            navigator.go(new Route.AllPlaces(i));
        }
        for (var i = 0; i < 50; i++) {
            navigator.back();
        }
        assertEquals(new Route.AllPlaces(949), navigator.here());
        navigator.back();
        assertEquals(new Route.Home(), navigator.here());
    }
}
