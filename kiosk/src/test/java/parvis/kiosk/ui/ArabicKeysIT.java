package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.ui.ScreenRig.Size;

/// Somebody who reads Arabic searches: with Arabic letters, then with a French word as it stands on their letter.
final class ArabicKeysIT {
    static Stream<Size> terminals() {
        return Stream.of(Size.PORTRAIT, Size.LANDSCAPE);
    }

    @ParameterizedTest
    @MethodSource("terminals")
    void arabic_letters_are_written_searched_and_taken_back_and_latin_ones_are_a_key_away(Size size) {
        var rig = TownScreens.rig(size);
        arabic(rig);
        for (var letter : List.of("س", "ك", "ن")) {
            press(rig, letter);
        }
        assertEquals(new Route.Search("سكن", 0), rig.navigator.here());
        assertTrue(said(rig).contains("سكن"), "what is typed is shown: " + said(rig));
        var arabic = Languages.bundled().texts(rig.shell.visit().language().get());
        for (var i = 0; i < 3; i++) {
            press(rig, arabic.get("keyboard.erase"));
        }
        assertEquals(new Route.Search("", 0), rig.navigator.here());
        if (size.equals(Size.LANDSCAPE)) {
            return; // few lines: what is left of the alphabet and the digits come before
        }
        press(rig, "AZE");
        for (var letter : List.of("C", "A", "F")) {
            press(rig, letter);
        }
        assertEquals(new Route.Search("caf", 0), rig.navigator.here());
        assertTrue(said(rig).contains("Point numérique Caf"), said(rig));
    }

    private static void arabic(ScreenRig rig) {
        var language = Languages.bundled().all().stream()
                .filter(each -> each.tag().equals("ar"))
                .findFirst();
        ScreenRig.onFx(() -> {
            rig.navigator.home();
            rig.shell.visit().language().set(language.orElseThrow());
            rig.navigator.go(new Route.Search("", 0));
            rig.layOut();
            return true;
        });
    }

    private static void press(ScreenRig rig, String key) {
        ScreenRig.onFx(() -> {
            rig.press(key);
            rig.layOut();
            return true;
        });
    }

    private static String said(ScreenRig rig) {
        return ScreenRig.onFx(() -> String.join(" | ", Scenery.said(rig.shell.root())));
    }
}
