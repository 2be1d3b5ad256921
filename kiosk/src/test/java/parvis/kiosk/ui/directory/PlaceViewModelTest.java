package parvis.kiosk.ui.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.kiosk.CatalogueDirectory;
import parvis.kiosk.CatalogueSearch;
import parvis.kiosk.Samples;
import parvis.kiosk.rights.RightsBook;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.OnScreenKeyboard;
import parvis.protocol.message.PlaceId;

final class PlaceViewModelTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 14, 32);

    private final Texts texts = Texts.french();
    private final CatalogueDirectory directory = new CatalogueDirectory(Samples.catalogue());
    private final Finder finder = new Finder(
            CatalogueSearch.of(Samples.catalogue(), RightsBook.EMPTY, List::of),
            directory,
            RightsBook.EMPTY,
            List::of,
            texts);

    private PlaceViewModel place(String id) {
        var place = directory.place(new PlaceId(id)).orElseThrow();
        return new PlaceViewModel(place, directory.opening(place), RightsBook.EMPTY, Optional.empty(), NOW, texts);
    }

    @Test
    void says_quietly_what_is_missing() {
        var bare = place("conseil-jeunes");
        assertEquals("non renseignée", bare.address().value());
        assertFalse(bare.address().known());
        assertEquals("Horaires non renseignés", bare.door());
        assertEquals(
                Optional.of("Non renseigné\u202f: à quoi sert ce lieu, adresse, horaires, rendez-vous"),
                bare.missing(List.of(bare.address(), bare.hours(), bare.appointment(), bare.manager())));
        assertEquals("Date de vérification\u202f: non renseignée", bare.checked());
        assertFalse(bare.hasTakeAway());
    }

    @Test
    void says_the_days_in_their_order() {
        assertEquals("lundi, mardi, jeudi", place("ccas").hours().value());
    }

    @Test
    void what_is_taken_away_is_what_is_known_and_nothing_else() {
        assertEquals(
                String.join(
                        "\r\n",
                        "BEGIN:VCARD",
                        "VERSION:3.0",
                        "N:CCAS;;;;",
                        "FN:CCAS",
                        "ADR:;;1 place de la Mairie\\, Bourg-Exemple;;;;",
                        "NOTE:Être aidé quand on a du mal à payer.",
                        "END:VCARD",
                        ""),
                place("ccas").takeAway());
    }

    @Test
    void a_search_says_what_it_found_and_what_to_do_when_it_found_nothing() {
        var search = new SearchViewModel(finder, texts, "");
        assertEquals(
                new SearchViewModel.State.Nothing(
                        "Écrivez un lieu, une aide, ou ce qu’il vous faut.",
                        "Les accents et les majuscules ne comptent pas."),
                search.state());
        type(search, "ludo");
        assertEquals(new SearchViewModel.State.Found("Voir les 2 réponses"), search.state());
        type(search, "zzz");
        assertEquals(
                new SearchViewModel.State.NotFound(
                        "Rien trouvé pour «\u202fludozzz\u202f».", "Essayez un autre mot, ou demandez à l’accueil."),
                search.state());
    }

    @Test
    void a_field_takes_thirty_characters_and_gives_them_back_one_by_one() {
        var search = new SearchViewModel(finder, texts, "");
        type(search, "a".repeat(40));
        assertEquals(SearchViewModel.LONGEST, search.typed().get().length());
        for (var i = 0; i < 40; i++) {
            search.key(new OnScreenKeyboard.Key.Erase());
        }
        assertEquals("", search.typed().get());
    }

    @Test
    void lists_say_how_many_and_where() {
        var all = PlacesViewModel.all(directory, NOW, texts);
        assertEquals("11 lieux", all.count());
        assertEquals(
                List.of("CCAS", "Centre de santé"),
                all.places().stream().map(PlacesViewModel.Entry::name).limit(2).toList());
        assertEquals(
                "Mission locale · adresse non renseignée",
                all.places().stream()
                        .filter(entry -> entry.name().equals("Mission locale"))
                        .findFirst()
                        .orElseThrow()
                        .line());
    }

    private static void type(SearchViewModel search, String letters) {
        letters.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> search.key(new OnScreenKeyboard.Key.Letter(letter)));
    }
}
