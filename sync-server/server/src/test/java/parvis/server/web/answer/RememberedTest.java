package parvis.server.web.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RememberedTest {
    private final List<Integer> made = new ArrayList<>();
    private long changes;
    private final Remembered<Integer, String> remembered = new Remembered<>(() -> changes, 16);

    @Test
    void an_answer_is_made_once_until_something_changes() {
        assertEquals("7 as of 0", ask(7));
        assertEquals("7 as of 0", ask(7));
        changes = 1;
        assertEquals("7 as of 1", ask(7));
        assertEquals(List.of(7, 7), made);
    }

    @Test
    void only_a_few_answers_are_kept() {
        for (int question = 0; question < 100; question++) {
            ask(question);
        }
        ask(99);
        ask(0);
        assertEquals(101, made.size());
    }

    private String ask(int question) {
        return remembered.get(question, asked -> {
            made.add(asked);
            return asked + " as of " + changes;
        });
    }
}
