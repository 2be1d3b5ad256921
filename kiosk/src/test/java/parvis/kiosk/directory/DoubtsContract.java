package parvis.kiosk.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.PlaceId;

/// What each keeper of doubts holds to.
public abstract class DoubtsContract {
    private static final Instant FIRST = Instant.parse("2026-11-24T13:32:00Z");
    private static final PlaceId CCAS = new PlaceId("ccas");
    private static final PlaceId LIBRARY = new PlaceId("mediatheque");

    protected abstract Doubts doubts();

    @Test
    void a_card_that_is_called_wrong_again_is_one_doubt_of_the_first_time() {
        doubts().raise(CCAS, FIRST);
        doubts().raise(LIBRARY, FIRST.plusSeconds(60));
        doubts().raise(CCAS, FIRST.plusSeconds(120));
        assertEquals(
                List.of(
                        new Doubts.Doubt(CCAS, 2, FIRST, false),
                        new Doubts.Doubt(LIBRARY, 1, FIRST.plusSeconds(60), false)),
                doubts().all());
        assertEquals(Set.of(), doubts().hidden());
    }

    @Test
    void a_hidden_card_stays_hidden_until_it_is_settled() {
        doubts().raise(CCAS, FIRST);
        doubts().hide(CCAS);
        assertEquals(Set.of(CCAS), doubts().hidden());
        assertEquals(List.of(new Doubts.Doubt(CCAS, 1, FIRST, true)), doubts().all());
        doubts().settle(CCAS);
        assertEquals(Set.of(), doubts().hidden());
        assertEquals(List.of(), doubts().all());
    }

    @Test
    void nothing_is_left_of_a_doubt_that_was_settled() {
        doubts().raise(CCAS, FIRST);
        doubts().settle(CCAS);
        doubts().raise(CCAS, FIRST.plusSeconds(300));
        assertEquals(List.of(new Doubts.Doubt(CCAS, 1, FIRST.plusSeconds(300), false)), doubts().all());
    }
}
