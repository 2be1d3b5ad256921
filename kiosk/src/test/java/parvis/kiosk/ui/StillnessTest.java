package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What would move a screen is not in the program (WCAG 2.2.2, 2.3.1).
final class StillnessTest {
    private static final Pattern MOVES =
            Pattern.compile("javafx\\.animation\\.(\\w+|\\*)|AnimationTimer|javafx\\.scene\\.media|ProgressIndicator");
    private static final Pattern STYLED = Pattern.compile("transition|animation|blink|\\.gif");

    @Test
    void nothing_moves_by_itself_and_nothing_flashes() throws IOException {
        // A pause moves nothing: it is the long press on the place's name.
        assertEquals(Set.of("javafx.animation.PauseTransition"), found("src/main/java", ".java", MOVES));
        assertEquals(Set.of(), found("src/main/resources/parvis/kiosk", ".css", STYLED));
    }

    private static Set<String> found(String folder, String ending, Pattern pattern) throws IOException {
        var all = new TreeSet<String>();
        try (var files = Files.walk(Path.of(folder))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(match -> all.add(match.group()));
            }
        }
        return all;
    }
}
