package parvis.server.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.catalogue.LifeEventPart;
import parvis.protocol.catalogue.RightPart;
import parvis.protocol.catalogue.RightsPart;
import parvis.protocol.message.RightId;

/// Rights come from shared folders and from the town's own, a later one in the place of an earlier one.
final class ContentPackTest {
    private static final Path TERRITORIES = Path.of("../../install/territories");

    private final RightsPart dugny =
            PackReader.open(TERRITORIES.resolve("dugny")).rights();
    private final RightsPart bourg =
            PackReader.open(BourgExemplePackTest.FOLDER).rights();

    @TempDir
    private Path folder;

    @Test
    void the_first_town_has_40_cards_14_events_with_54_questions_and_149_words_of_the_search() {
        assertEquals(40, dugny.rights().size());
        assertEquals(14, dugny.events().size());
        assertEquals(
                54,
                dugny.events().stream()
                        .mapToInt(event -> event.questions().size())
                        .sum());
        assertEquals(149, dugny.synonyms().size());
        assertEquals(25, dugny.numbers().size());
        assertEquals(36, dugny.words().size());
        assertTrue(dugny.rights().stream().noneMatch(right -> right.proofread().isPresent()));
    }

    @Test
    void what_a_region_or_department_says_stands_in_the_place_of_what_the_country_says() {
        assertTrue(right(dugny, "fsl").officialUrl().orElseThrow().contains("seinesaintdenis.fr"));
        var lost = event(dugny, "perte-emploi");
        assertEquals(4, lost.questions().size());
        assertEquals("Transport", dugny.themes().getLast().label());
    }

    @Test
    void the_countrys_folder_serves_any_town_alone() throws IOException {
        copy(TERRITORIES.resolve("france"), folder.resolve("france"));
        copy(BourgExemplePackTest.FOLDER, folder.resolve("town"));
        Files.delete(folder.resolve("town/rights.json"));
        Files.delete(folder.resolve("town/operators.json"));
        Files.delete(folder.resolve("town/needs.json"));
        var territory = folder.resolve("town/territory.json");
        Files.writeString(territory, Files.readString(territory).replace("pays-exemple", "france"));
        var reading = PackReader.read(folder.resolve("town"));
        var sound = assertInstanceOf(PackReading.Sound.class, reading, reading::toString)
                .pack();
        assertEquals(List.of(), sound.warnings());
        assertEquals(39, sound.rights().rights().size());
        assertTrue(sound.rights().operators().stream()
                .allMatch(operator -> operator.places().isEmpty()));
        assertTrue(right(sound.rights(), "fsl").officialUrl().isEmpty());
    }

    @Test
    void a_towns_own_card_replaces_adds_and_hides() {
        assertEquals(
                List.of("aide-loyer", "adresse", "prime-velo"),
                bourg.rights().stream().map(right -> right.id().value()).toList());
        assertEquals("Adresse au Bourg", right(bourg, "adresse").name());
        assertEquals(
                List.of("tiers-lieu-des-flamboyants", "bibliotheque-du-bourg"),
                bourg.operators().getFirst().places().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void only_words_that_are_explained_travel() {
        assertEquals(
                List.of("bail"), bourg.words().stream().map(word -> word.word()).toList());
    }

    @Test
    void an_answer_that_changes_nothing_has_an_effect_all_the_same() {
        var question = bourg.events().getFirst().questions().getFirst();
        assertEquals(LifeEventPart.Effect.NONE, question.yes());
        assertEquals(List.of(new RightId("adresse")), question.no().addFirst());
        assertTrue(question.no().showUrgent());
        assertTrue(question.sensitive());
    }

    @Test
    void a_town_without_rights_is_sound_and_has_none() throws IOException {
        copy(BourgExemplePackTest.FOLDER, folder.resolve("town"));
        Files.delete(folder.resolve("town/rights.json"));
        Files.delete(folder.resolve("town/operators.json"));
        Files.delete(folder.resolve("town/needs.json"));
        var territory = folder.resolve("town/territory.json");
        Files.writeString(territory, Files.readString(territory).replace("\"pays-exemple\"", ""));
        assertEquals(RightsPart.NONE, PackReader.open(folder.resolve("town")).rights());
    }

    @Test
    void a_card_that_was_read_by_people_concerned_says_when() {
        assertTrue(right(bourg, "aide-loyer").proofread().isPresent());
        assertFalse(right(bourg, "adresse").proofread().isPresent());
    }

    private static RightPart right(RightsPart rights, String id) {
        return rights.rights().stream()
                .filter(right -> right.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static LifeEventPart event(RightsPart rights, String id) {
        return rights.events().stream()
                .filter(event -> event.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
