package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.ManySessions;
import parvis.kiosk.ui.Route.Sought;
import parvis.kiosk.ui.Route.Span;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// A year's sessions in large letters: some at a time, none left out, none twice.
final class ManySessionsIT {
    private static final int AHEAD = 60;

    static Stream<Size> sizes() {
        return Size.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void every_session_is_reached_and_what_turns_the_pages_keeps_its_distance(Size size) {
        var rig = new ScreenRig(size, Optional.of(ManySessions.catalogue(AHEAD)));
        var later = Sought.ALL.at(Span.LATER);
        ScreenRig.onFx(() -> {
            rig.navigator.home();
            rig.shell.visit().large().set(true);
            rig.navigator.go(new Route.Workshops(later, 0));
            rig.layOut();
            return true;
        });
        var seen = new ArrayList<String>();
        var more = true;
        for (var page = 0; page < AHEAD && more; page++) {
            assertEquals(List.of(), ScreenRig.onFx(() -> LeafWalk.faults(rig, false)));
            seen.addAll(ScreenRig.onFx(() -> titles(rig)));
            more = ScreenRig.onFx(() -> next(rig));
        }
        var expected =
                IntStream.rangeClosed(1, AHEAD).mapToObj(day -> "Séance " + day).toList();
        assertEquals(expected, seen.stream().filter(expected::contains).toList());
        assertTrue(ScreenRig.onFx(() -> press(rig, "Précédents")), "and back");
        assertFalse(ScreenRig.onFx(() -> titles(rig)).contains("Séance 60"));
    }

    /// Of all cards of the page, whichever leaf they are on.
    private static List<String> titles(ScreenRig rig) {
        return all(rig.shell.root())
                .filter(Words.class::isInstance)
                .map(node -> ((Words) node).said())
                .filter(said -> said.matches("Séance [0-9]+"))
                .toList();
    }

    private static boolean next(ScreenRig rig) {
        return press(rig, "Suivants");
    }

    private static boolean press(ScreenRig rig, String words) {
        var found = all(rig.shell.root())
                .filter(Pressable.class::isInstance)
                .map(Pressable.class::cast)
                .filter(one -> words.equals(one.getAccessibleText())
                        && one.getStyleClass().stream().noneMatch(style -> style.startsWith("leaf-"))
                        && !Scenery.under(one, List.of("page-bar")))
                .findFirst();
        found.ifPresent(Pressable::fire);
        rig.layOut();
        return found.isPresent();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(ManySessionsIT::all))
                : Stream.of(node);
    }
}
