package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import parvis.kiosk.ResidentTown;
import parvis.kiosk.RightsTown;
import parvis.kiosk.Samples;
import parvis.kiosk.rights.Enquiry;
import parvis.kiosk.rights.LifeEvent;
import parvis.kiosk.ui.ScreenRig.Size;

/// Answers to the questions of *Mes droits* are nowhere: while they are given nothing is written and nothing is logged,
/// and once the visitor is gone no object holds them.
final class RightsPrivacyIT extends ResidentHand {
    private static final int SEED = 5;

    private static ScreenRig town(ResidentTown town) {
        return new ScreenRig(Size.LANDSCAPE, rig -> town.kiosk(rig.clock, RightsTown.catalogue(Samples.sessions())));
    }

    @Test
    void however_the_questions_are_answered_no_file_changes_and_no_line_is_logged() throws IOException {
        try (var town = new ResidentTown(folder);
                var log = LogBook.open()) {
            var rig = town(town);
            var random = new Random(SEED);
            var before = files(folder);
            for (var event : RightsTown.book().events()) {
                answered(rig, event, random);
                hit(rig, "Emporter");
                hit(rig, "Imprimer");
                leave(rig);
            }
            assertEquals(before, files(folder));
            assertEquals(RightsTown.book().events().size(), town.printer.papers.size());
            assertEquals(List.of(), ours(log), "nothing at all is logged of rights");
            LoggerFactory.getLogger("parvis.kiosk.rights").trace("yes");
            assertEquals(List.of("parvis.kiosk.rights yes"), ours(log), "the log book sees the finest lines");
            counts(rig);
            assertNotEquals(before, files(folder), "the comparison sees one count");
        }
    }

    private static List<String> ours(LogBook log) {
        return log.lines().stream().filter(line -> line.startsWith("parvis")).toList();
    }

    private static void counts(ScreenRig rig) {
        show(rig, new Route.Coming());
        hit(rig, "CCAS");
    }

    @Test
    void whichever_way_somebody_goes_no_answer_can_be_reached_any_more() {
        try (var town = new ResidentTown(folder)) {
            var rig = town(town);
            var event = RightsTown.book().event(TownScreens.VIOLENCE).orElseThrow();
            for (var way : List.of("Tout effacer", "Quitter vite", "Accueil")) {
                answered(rig, event, new Random(SEED));
                assertFalse(held(rig).isEmpty(), "the walk does not find what is there");
                hit(rig, way);
                assertEquals(List.of(), held(rig), way);
            }
            answered(rig, event, new Random(SEED));
            pass(rig, Duration.ofSeconds(95));
            pass(rig, Duration.ofSeconds(30));
            assertEquals(new Route.Attract(), rig.navigator.here());
            assertEquals(List.of(), held(rig), "called away");
            answered(rig, event, new Random(SEED));
            ScreenRig.onFx(() -> {
                rig.navigator.go(new EntryRoute.Code());
                rig.layOut();
                return true;
            });
            assertEquals(List.of(), held(rig), "the team's door");
        }
    }

    /// Once the next picture is drawn: until then JavaFX keeps what it takes off the screen.
    private static List<Enquiry> held(ScreenRig rig) {
        return ScreenRig.onFx(() -> {
            rig.shell.scene().snapshot(null);
            return Reach.things(Enquiry.class, rig.shell, rig.navigator);
        });
    }

    /// Answers each question of an event, somehow; the list is before them then.
    private static void answered(ScreenRig rig, LifeEvent event, Random random) {
        show(rig, new RightsRoute.Question(event.id(), 0));
        event.questions()
                .forEach(_ -> hit(rig, List.of("Oui", "Non", "Je ne sais pas").get(random.nextInt(3))));
        assertEquals(new RightsRoute.Checklist(event.id(), 0), rig.navigator.here());
    }

    /// Each file and what stands in it; what SQLite's readers tell each other is no content.
    private static Map<String, Integer> files(Path folder) throws IOException {
        var all = new TreeMap<String, Integer>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith("-shm")) {
                    all.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return all;
    }
}
