package parvis.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parvis.kiosk.directory.Place;
import parvis.kiosk.rights.RightsBook;
import parvis.kiosk.search.Search;
import parvis.kiosk.workshop.Session;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ThemeId;

final class CatalogueDirectoryTest {
    private final CatalogueDirectory directory = new CatalogueDirectory(Samples.catalogue());
    private final Search search = CatalogueSearch.of(Samples.catalogue(), RightsBook.EMPTY, () -> List.<Session>of());

    private List<String> search(String typed) {
        return search.find(typed).stream()
                .map(hit -> directory.place(new PlaceId(hit.id())).orElseThrow().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "sante, Centre de santé",
        "SANTÉ, Centre de santé",
        "ludotheque tilleuls, Ludothèque des Tilleuls",
        "ccass, CCAS",
        "arc en ciel, Maison de quartier Arc-en-Ciel",
        "arc-en-ciel, Maison de quartier Arc-en-Ciel",
        "creche, Crèche Les Cigognes",
        "crehce, Crèche Les Cigognes",
        "crèch, Crèche Les Cigognes",
        "cigonges, Crèche Les Cigognes",
        "numerik, Point numérique",
        "medecin, Centre de santé",
        "infirmiere, Centre de santé",
        "demarches, Point numérique"
    })
    void finds_it_first(String typed, String name) {
        assertEquals(name, search(typed).getFirst());
    }

    @Test
    void finds_as_one_types() {
        assertEquals(
                List.of("Ludothèque du centre-ville", "Ludothèque des Tilleuls").stream()
                        .sorted()
                        .toList(),
                search("ludot").stream().sorted().toList());
        assertTrue(search("l").size() >= 2);
    }

    @Test
    void a_name_weighs_more_than_an_address() {
        assertEquals("Maison des parents", search("parents").getFirst());
        assertEquals("Ludothèque des Tilleuls", search("tilleuls").getFirst());
    }

    @Test
    void every_word_counts_but_a_wrong_one_does_not_hide_the_rest() {
        assertEquals(List.of("Ludothèque du centre-ville"), search("ludotheque centre"));
        assertTrue(search("ludotheque piscine").size() >= 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"piscine", "zzzz", "\"", "name:x", "*", "a\" OR \"b", "NEAR(", "-", "% _", "é̀"})
    void what_fits_nothing_finds_nothing_and_breaks_nothing(String typed) {
        assertTrue(search(typed).size() <= directory.all().size());
    }

    @Test
    void nothing_typed_finds_nothing() {
        assertEquals(List.of(), search(""));
        assertEquals(List.of(), search("   "));
        assertEquals(List.of(), search("piscine"));
    }

    @Test
    void themes_come_in_the_convention_s_order_with_their_places() {
        var themes = directory.themes();
        assertEquals("Enfance", themes.getFirst().label());
        assertEquals(3, themes.getFirst().places());
        assertEquals(
                List.of("Crèche Les Cigognes", "Ludothèque des Tilleuls", "Ludothèque du centre-ville"),
                directory.under(new ThemeId("enfance")).stream()
                        .map(Place::name)
                        .toList());
    }
}
