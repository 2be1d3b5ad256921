package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import parvis.kiosk.ResidentTown;
import parvis.kiosk.sealed.Traces;
import parvis.kiosk.ui.ScreenRig.Size;

/// Words that occur nowhere else are typed into every field that residents have; then the visitor goes, by each way
/// there is: no object that can be reached, no file in any spelling, no line of the log and no clipboard holds them.
final class CanaryIT extends ResidentHand {
    private static final String NAME = "Élquetzür";
    private static final String PHONE = "0639981246";
    private static final String SEARCH = "quokkadromie";
    private static final String CODE = "QZ7KXW";

    private record Way(String name, Consumer<ScreenRig> goes) {}

    private static final List<Way> WAYS = List.of(
            new Way("erased", rig -> hit(rig, "Tout effacer")),
            new Way("called away", rig -> {
                pass(rig, Duration.ofSeconds(95));
                pass(rig, Duration.ofSeconds(30));
            }),
            new Way(
                    "the team's door",
                    rig -> ScreenRig.onFx(() -> {
                        rig.navigator.go(new EntryRoute.Code());
                        rig.navigator.team();
                        rig.layOut();
                        return true;
                    })));

    @Test
    void what_was_typed_is_nowhere_by_whichever_way_somebody_goes() throws IOException {
        try (var town = new ResidentTown(folder);
                var log = LogBook.open()) {
            for (var way : WAYS) {
                for (var canary : List.of(NAME, PHONE, SEARCH, CODE)) {
                    var rig = rig(Size.PORTRAIT, town);
                    type(rig, town, canary);
                    assertFalse(reached(rig, canary).isEmpty(), "the walk does not find " + canary);
                    way.goes.accept(rig);
                    assertEquals(List.of(), reached(rig, canary), way.name);
                    assertFalse(
                            ScreenRig.onFx(() -> Clipboard.getSystemClipboard().hasString()), "a clipboard");
                }
            }
            var traces = new Traces().text(NAME).text(PHONE).text(SEARCH).text(CODE);
            assertEquals(List.of(), traces.in(folder));
            assertEquals(List.of(), said(log));
            LoggerFactory.getLogger("parvis.kiosk").debug("typed {}", NAME.toUpperCase(Locale.FRENCH));
            assertEquals(1, said(log).size(), "the log book sees what it must not");
            Files.writeString(
                    folder.resolve("leak"), java.text.Normalizer.normalize(NAME, java.text.Normalizer.Form.NFD));
            assertFalse(traces.in(folder).isEmpty(), "and so do the traces, letters and accents apart");
        }
    }

    private static List<String> said(LogBook log) {
        return log.lines().stream()
                .filter(line -> List.of(NAME, PHONE, SEARCH, CODE).stream()
                        .anyMatch(
                                canary -> line.toLowerCase(Locale.FRENCH).contains(canary.toLowerCase(Locale.FRENCH))))
                .toList();
    }

    /// Into the field where it belongs.
    private static void type(ScreenRig rig, ResidentTown town, String canary) {
        switch (canary) {
            case SEARCH -> show(rig, new Route.Search("", 0));
            case CODE -> show(rig, new BookRoute.Mine());
            default -> {
                show(rig, new BookRoute.Book(town.today));
                hit(rig, "Continuer");
                if (canary.equals(PHONE)) {
                    type(rig, "ALI");
                    hit(rig, "Continuer");
                }
            }
        }
        if (canary.equals(NAME)) {
            keyboard(rig, canary);
        } else {
            type(rig, canary.toUpperCase(Locale.FRENCH));
        }
        assertTrue(reachable(rig, canary), canary);
    }

    /// A real keyboard has letters that the screen's has not.
    private static void keyboard(ScreenRig rig, String word) {
        var ear = new Ear(rig);
        word.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> ScreenRig.onFx(() -> {
                    ear.key(javafx.scene.input.KeyEvent.KEY_TYPED, javafx.scene.input.KeyCode.UNDEFINED, letter);
                    rig.layOut();
                    return true;
                }));
    }

    private static boolean reachable(ScreenRig rig, String canary) {
        return !reached(rig, canary).isEmpty();
    }

    /// Once the next picture is drawn: until then JavaFX keeps what it takes off the screen.
    private static List<String> reached(ScreenRig rig, String canary) {
        return ScreenRig.onFx(() -> {
            rig.shell.scene().snapshot(null);
            var found = new ArrayList<>(Reach.of(canary, rig.shell, rig.navigator));
            if (canary.equals(PHONE)) {
                found.addAll(Reach.of(PHONE.substring(1), rig.shell, rig.navigator));
            }
            return found;
        });
    }
}
