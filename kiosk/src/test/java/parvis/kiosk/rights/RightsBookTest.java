package parvis.kiosk.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parvis.kiosk.CatalogueRights;
import parvis.kiosk.RightsTown;
import parvis.kiosk.Samples;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.RightId;

/// The first town's rights as its screens meet them.
final class RightsBookTest {
    private final RightsBook book = RightsTown.book();

    @Test
    void a_catalogue_without_rights_makes_an_empty_book() {
        assertTrue(CatalogueRights.of(Samples.catalogue()).isEmpty());
        assertFalse(book.isEmpty());
    }

    @Test
    void all_rights_are_listed_once_and_by_theme() {
        assertEquals(40, book.all().size());
        assertEquals(
                40,
                book.themes().stream()
                        .mapToInt(theme -> book.under(theme.id()).size())
                        .sum());
        assertEquals("Aide aux démarches sur internet", book.all().getFirst().name());
    }

    @Test
    void a_right_says_at_which_doors_of_this_town_it_is_asked_for() {
        var rent = right("aides-logement");
        assertEquals(
                List.of("Caisse d’allocations familiales (Caf)", "France services"),
                rent.askAt().stream().map(Desk::name).toList());
        assertEquals(
                List.of("Point numérique Caf"),
                rent.askAt().getFirst().doors().stream().map(Desk.Door::name).toList());
        assertEquals(2, rent.askAt().getLast().doors().size());
    }

    @Test
    void no_door_is_invented_where_the_towns_data_name_none() {
        assertTrue(book.desk(new OperatorId("mairie")).orElseThrow().doors().isEmpty());
        assertTrue(book.desk(new OperatorId("cpam")).orElseThrow().doors().isEmpty());
    }

    @Test
    void france_services_helps_with_what_its_operators_pay_and_only_with_that() {
        assertEquals("France services", right("retraite").help().getFirst().name());
        assertEquals("France services", right("proche-aidant").help().getFirst().name());
        assertEquals(List.of(), right("enfance-danger").help());
        assertEquals(List.of(), right("dettes").help());
    }

    @Test
    void a_card_past_its_day_is_to_be_checked_with_an_agent() {
        var rsa = right("rsa");
        assertFalse(rsa.overdue(LocalDate.of(2026, 12, 31)));
        assertTrue(rsa.overdue(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void a_card_names_its_source_its_day_and_that_nobody_concerned_has_read_it() {
        var c2s = right("c2s");
        assertEquals(
                "Service-public (DILA), fiche F10027\u202f: Complémentaire santé solidaire (ex-CMU-C) (2025)",
                c2s.source());
        assertEquals(LocalDate.of(2026, 11, 24), c2s.readOn());
        assertFalse(c2s.proofread());
    }

    @Test
    void difficult_words_are_explained_beside_the_sentence() {
        assertEquals(
                List.of(new Glossary.Word("bail", "contrat de location")),
                book.explained(List.of("le bail ou le projet de bail")));
        assertEquals(List.of(), book.explained(List.of("Vous avez un travail.")));
        assertEquals(
                "papier qui permet de vivre en France",
                book.explained(List.of("Avez-vous déjà un titre de séjour\u202f?"))
                        .getFirst()
                        .plain());
    }

    @Test
    void urgent_numbers_are_those_for_people_in_need() {
        assertEquals(12, book.urgent().size());
        assertEquals("15", book.urgent().getFirst().number());
    }

    private Right right(String id) {
        return book.right(new RightId(id)).orElseThrow();
    }
}
