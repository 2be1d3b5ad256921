package parvis.kiosk.ui.comfort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import parvis.kiosk.ui.comfort.AccessibilitySheet.Standing;

final class AccessibilitySheetTest {
    private static final int PLAIN = 15;

    @Test
    void every_row_of_the_design_is_there_once_and_in_order() {
        var wanted = Stream.of(ids("A", 29), ids("W", 11), ids("F", 2), ids("P", 3))
                .flatMap(ids -> ids)
                .toList();
        assertEquals(
                wanted,
                AccessibilitySheet.rows().stream()
                        .map(AccessibilitySheet.Row::id)
                        .toList());
    }

    private static Stream<String> ids(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
    }

    @Test
    void each_test_that_is_named_exists() {
        assertEquals(
                List.of(),
                AccessibilitySheet.rows().stream()
                        .flatMap(row -> row.tests().stream())
                        .filter(test -> !exists(test))
                        .toList());
    }

    @Test
    void red_control_a_test_that_does_not_exist_is_found() {
        assertTrue(!exists("ui.ShellIT#a_test_that_nobody_wrote"));
        assertTrue(!exists("ui.NobodyIT#acts_on_release_and_not_when_the_finger_slides_off"));
    }

    private static boolean exists(String test) {
        var parts = test.split("#", -1);
        try {
            return Arrays.stream(Class.forName("parvis.kiosk." + parts[0]).getDeclaredMethods())
                    .filter(method -> method.getName().equals(parts[1]))
                    .anyMatch(method -> method.isAnnotationPresent(Test.class)
                            || method.isAnnotationPresent(ParameterizedTest.class));
        } catch (ClassNotFoundException _) {
            return false;
        }
    }

    @Test
    void nothing_is_said_to_be_tried_without_a_test() {
        for (var row : AccessibilitySheet.rows()) {
            var tried = row.standing() == Standing.TRIED || row.standing() == Standing.TRIED_AND_ON_SITE;
            assertEquals(tried, !row.tests().isEmpty(), row.id());
        }
    }

    @Test
    void each_sentence_is_plain_french() {
        var faults = new ArrayList<String>();
        for (var row : AccessibilitySheet.rows()) {
            for (var sentence : row.sentence().split("[.] |[.]$", -1)) {
                if (sentence.split("[\\s\u202f]+", -1).length > PLAIN + 2) {
                    faults.add("long: " + sentence);
                }
            }
            if (row.sentence().matches(".*['].*|.*[^\u202f][;:!?»].*|.*«[^\u202f].*")) {
                faults.add("typography: " + row.sentence());
            }
        }
        assertEquals(List.of(), faults);
    }
}
