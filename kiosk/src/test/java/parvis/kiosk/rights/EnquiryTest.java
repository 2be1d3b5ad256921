package parvis.kiosk.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.kiosk.RightsTown;
import parvis.kiosk.rights.LifeEvent.Effect;
import parvis.kiosk.rights.LifeEvent.Question;
import parvis.protocol.message.LifeEventId;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.RightId;

/// A few questions sort the rights of an event; answers are nowhere but in the enquiry.
final class EnquiryTest {
    @Test
    void the_neighbours_help_for_electricity_is_found_in_two_questions() {
        var book = RightsTown.book();
        var bills = event(book, "loyer-energie");
        var enquiry = new Enquiry(bills);
        enquiry.answer(0, Answer.NO);
        enquiry.answer(1, Answer.YES);
        var outcome = enquiry.outcome();

        assertEquals(List.of("fsl", "cheque-energie", "aides-logement", "dettes", "prime-activite"), ids(outcome));
        assertEquals("service-social-departement", outcome.askAt().getFirst().value());
        assertFalse(outcome.urgent());
        assertEquals(5, book.rights(outcome.rights()).size());
    }

    @Test
    void what_is_not_answered_changes_nothing() {
        var event = made(List.of("a", "b"), question(effect("c", "d", "a", true), effect("", "", "b", false)));
        var enquiry = new Enquiry(event);
        assertEquals(List.of("a", "b"), ids(enquiry.outcome()));
        enquiry.answer(0, Answer.UNKNOWN);
        assertEquals(List.of("a", "b"), ids(enquiry.outcome()));
        assertFalse(enquiry.outcome().urgent());
    }

    @Test
    void a_yes_puts_first_adds_at_the_end_hides_asks_elsewhere_and_shows_whom_to_call() {
        var enquiry =
                new Enquiry(made(List.of("a", "b"), question(effect("c", "d", "a", true), effect("", "", "b", false))));
        enquiry.answer(0, Answer.YES);
        assertEquals(List.of("c", "b", "d"), ids(enquiry.outcome()));
        assertTrue(enquiry.outcome().urgent());
        assertEquals(
                List.of(new OperatorId("ici"), new OperatorId("la")),
                enquiry.outcome().askAt());
        enquiry.answer(0, Answer.NO);
        assertEquals(List.of("a"), ids(enquiry.outcome()));
    }

    @Test
    void what_is_already_there_moves_to_the_top_but_not_to_the_end() {
        var enquiry = new Enquiry(made(List.of("a", "b", "c"), question(effect("c", "a", "", false), Effect.NONE)));
        enquiry.answer(0, Answer.YES);
        assertEquals(List.of("c", "a", "b"), ids(enquiry.outcome()));
    }

    @Test
    void what_one_answer_adds_another_does_not_hide_in_whatever_order() {
        var hides = question(effect("", "", "a", false), Effect.NONE);
        var adds = question(effect("", "a", "", false), Effect.NONE);
        for (var questions : List.of(new Question[] {hides, adds}, new Question[] {adds, hides})) {
            var enquiry = new Enquiry(made(List.of("a", "b"), questions));
            enquiry.answer(0, Answer.YES);
            enquiry.answer(1, Answer.YES);
            assertEquals(List.of("a", "b"), ids(enquiry.outcome()));
        }
    }

    @Test
    void an_answer_can_be_changed_and_is_forgotten_when_the_enquiry_is_closed() {
        var enquiry = new Enquiry(made(List.of("a"), question(effect("b", "", "", true), Effect.NONE)));
        enquiry.answer(0, Answer.YES);
        enquiry.close();
        assertEquals(List.of("a"), ids(enquiry.outcome()));
        assertFalse(enquiry.outcome().urgent());
    }

    @Test
    void nothing_of_an_answer_can_be_read_in_the_enquirys_text() {
        var enquiry = new Enquiry(made(List.of("a"), question(effect("b", "", "", true), Effect.NONE)));
        enquiry.answer(0, Answer.YES);
        assertEquals("Enquiry", enquiry.toString());
        assertEquals("Outcome", enquiry.outcome().toString());
    }

    @Test
    void however_the_real_questions_are_answered_there_is_something_to_check_and_nothing_twice() {
        var book = RightsTown.book();
        int ways = 0;
        for (var event : book.events()) {
            for (int way = 0; way < Math.pow(3, event.questions().size()); way++) {
                var enquiry = new Enquiry(event);
                for (int i = 0, rest = way; i < event.questions().size(); i++, rest /= 3) {
                    enquiry.answer(i, List.of(Answer.values()).get(rest % 3));
                }
                var rights = enquiry.outcome().rights();
                assertFalse(rights.isEmpty(), event.id() + " way " + way);
                assertEquals(rights.size(), new HashSet<>(rights).size(), event.id() + " way " + way);
                assertEquals(rights.size(), book.rights(rights).size(), event.id() + " way " + way);
                ways++;
            }
        }
        assertEquals(12 * 81 + 2 * 27, ways);
    }

    private static LifeEvent event(RightsBook book, String id) {
        return book.event(new LifeEventId(id)).orElseThrow();
    }

    private static LifeEvent made(List<String> rights, Question... questions) {
        return new LifeEvent(
                new LifeEventId("e"),
                "Il m’arrive quelque chose",
                "Il m’arrive quelque chose",
                rights.stream().map(RightId::new).toList(),
                List.of(new OperatorId("ici")),
                List.of(questions),
                List.of(new HelpLine("17", "17", "Police", "Danger.", Optional.empty(), Optional.empty(), true)),
                false,
                Optional.empty());
    }

    private static Question question(Effect yes, Effect no) {
        return new Question("Est-ce vrai ?", yes, no, false);
    }

    private static Effect effect(String first, String last, String hidden, boolean urgent) {
        return new Effect(rights(first), rights(last), rights(hidden), List.of(new OperatorId("la")), urgent);
    }

    private static List<RightId> rights(String id) {
        return id.isEmpty() ? List.of() : List.of(new RightId(id));
    }

    private static List<String> ids(Outcome outcome) {
        return outcome.rights().stream().map(RightId::value).toList();
    }
}
