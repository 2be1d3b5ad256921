package parvis.server.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import parvis.server.pack.Pack;
import parvis.server.pack.PackReader;

/// What stands beside a figure can be read by someone who knows no word of the code.
final class PlainFrenchTest {
    private static final Pack PACK = PackReader.open(Path.of("src/test/resources/territories/bourg-exemple"));

    private final HandWorkedPage page = HandWorkedPage.read("bourg-exemple-by-hand.md");
    private final Sources sources =
            InMemorySources.of(page.facts(), PACK.territory().references());

    PlainFrenchTest() {
        page.enter(sources.entries());
    }

    @Test
    void a_sum_says_what_is_counted_and_under_which_conditions() {
        assertEquals(
                "Nombre d’exemplaires ou de supports pour l’activité « Atelier de réparation », dont le sujet est indiqué.",
                definition("VELO_1/value", Period.year(2025)));
        assertEquals(
                "Nombre de séances ou d’actions tenues pour l’activité « Atelier de réparation », menées par une seule"
                        + " structure.",
                definition("VELO_2/alone", Period.year(2025)));
        assertEquals(
                "Nombre de personnes comptées sur le thème « Culture pour tous », hors public « Aînés ».",
                definition("LIRE_5/others", Period.year(2025)));
        assertEquals(
                "Relevés des bornes.", figure("VELO_1/value", Period.year(2025)).source());
    }

    @Test
    void an_addition_and_a_count_of_different_values_say_so() {
        assertEquals(
                "Nombre de séances ou d’actions tenues pour l’activité « Atelier de réparation », plus nombre de séances"
                        + " ou d’actions annulées pour l’activité « Atelier de réparation ».",
                definition("VELO_2/all", Period.year(2025)));
        assertEquals(
                "Nombre de partenaires présents ou partenaires invités (sans doublon) pour l’activité « Foire aux"
                        + " livres » ou « Cercle de lecture ».",
                definition("LIRE_1/all", Period.year(2025)));
    }

    @Test
    void a_ratio_names_both_parts_and_warns_that_nobody_is_recognised() {
        var one = figure("LIRE_4/inhabitants", Period.year(2025));
        assertEquals(
                "En %, nombre de personnes venues pour la première fois de l’année au lieu « Bibliothèque du bourg »,"
                        + " menées par une association ou des bénévoles, rapporté à : Habitants (donnée de référence)."
                        + " Chaque personne ou famille est comptée à sa première venue de l’année civile pour cette"
                        + " activité et ce service, où que ce soit sur le territoire, d’après ce qu’elle dit : personne"
                        + " n’est reconnu.",
                plain(one.definition()));
        assertEquals("Relevés des bornes ; Habitants : invented for the tests, 2025.", plain(one.source()));
        var several = definition("LIRE_4/inhabitants", Period.years(2025, 2026));
        assertTrue(several.endsWith(" reconnu. Sur plusieurs années, les totaux annuels s’additionnent."), several);
    }

    @Test
    void a_change_and_a_growth_say_from_where() {
        assertEquals(
                "La dernière valeur saisie par un coordinateur dans la période, moins la situation de départ : Part des"
                        + " trajets à vélo (donnée de référence).",
                definition("VELO_4/value", Period.year(2025)));
        assertEquals(
                "Évolution en % : nombre de personnes comptées hors service « Mairie », par rapport à la situation de"
                        + " départ : la valeur de 2025, première année de la convention. Sur plusieurs années,"
                        + " l’évolution est celle de la dernière.",
                definition("VELO_5/value", Period.years(2025, 2026)));
        assertEquals(
                "Évolution en % : la dernière valeur saisie par un coordinateur dans la période, par rapport à la"
                        + " situation de départ : Bénévoles (donnée de référence), plus Aides (donnée de référence).",
                definition("LIRE_5/value", Period.year(2025)));
        assertEquals(
                "Saisies des coordinateurs (registre) ; Bénévoles : invented for the tests, 2025 ; Aides : invented for"
                        + " the tests, 2025.",
                plain(figure("LIRE_5/value", Period.year(2025)).source()));
    }

    @Test
    void one_of_each_names_its_value() {
        var one = figure("LIRE_3/comics", Period.year(2025));
        assertEquals("aînés : « Bandes dessinées »", plain(one.name()));
        assertEquals(
                "Pour chaque sujet, ici « Bandes dessinées » : en %, nombre de personnes comptées pour l’activité « Cercle"
                        + " de lecture », pour le public « Aînés », rapporté à : nombre de personnes comptées pour"
                        + " l’activité « Cercle de lecture ».",
                plain(one.definition()));
        assertEquals(
                "aînés : sans sujet indiqué",
                plain(figure("LIRE_3/", Period.year(2026)).name()));
    }

    @Test
    void what_lacks_is_said_in_sentences() {
        assertEquals(List.of("Aucun relevé n’a été reçu pour 2024."), missing("VELO_1/value", Period.year(2024)));
        assertEquals(
                List.of("Aucun relevé n’a été reçu pour 2023 à 2024."),
                missing("VELO_1/value", Period.years(2023, 2024)));
        assertEquals(
                List.of("Aucune valeur n’a été saisie par un coordinateur pour cette période."),
                missing("LIRE_2/value", Period.year(2026)));
        assertEquals(
                List.of("La donnée de référence « Foyers de la commune » n’est pas renseignée."),
                missing("LIRE_4/households", Period.year(2025)));
    }

    private String definition(String id, Period period) {
        return plain(figure(id, period).definition());
    }

    private List<String> missing(String id, Period period) {
        return figure(id, period).missing().stream()
                .map(lack -> plain(lack.text()))
                .toList();
    }

    private Figure figure(String id, Period period) {
        return new Calculator(PACK.territory(), sources)
                .figures(PACK.definitions(), period).stream()
                        .filter(figure -> figure.id().toString().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    /// French spaces as plain ones.
    private static String plain(String text) {
        return text.replace('\u202f', ' ');
    }
}
