package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// What is remembered of the leaf that somebody was on.
final class LooksTest {
    private static final Route TYPED = new Route.Search("qzxj", 0);

    private final Navigator navigator = new Navigator();
    private final Visit visit = new Visit();
    private final Looks looks = new Looks(visit, navigator);

    @Test
    void the_way_back_finds_the_leaf_again() {
        turnALeaf();
        navigator.go(new Route.Comfort());
        navigator.go(TYPED);
        assertEquals(1, looks.leaf());
    }

    /// Found by the monkey, seed 15.
    @Test
    void whoever_opens_the_teams_door_leaves_no_leaf_of_what_was_typed() {
        turnALeaf();
        navigator.go(new EntryRoute.Code());
        navigator.go(TYPED);
        assertEquals(0, looks.leaf());
    }

    @Test
    void with_large_letters_the_leaves_go_too() {
        turnALeaf();
        visit.large().set(false);
        assertEquals(0, looks.leaf());
    }

    private void turnALeaf() {
        visit.large().set(true);
        navigator.go(TYPED);
        looks.turned(1);
    }
}
