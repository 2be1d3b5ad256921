package parvis.kiosk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parvis.kiosk.CatalogueSearch;
import parvis.kiosk.RightsTown;
import parvis.kiosk.rights.Desk;
import parvis.kiosk.rights.RightsBook;
import parvis.kiosk.workshop.Session;
import parvis.protocol.catalogue.SynonymPart;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.WorkshopId;

/// The first town's places and rights, and invented workshops, as a resident looks for them.
final class ResidentSearchTest {
    private static final RightsBook BOOK = RightsTown.book();

    private final List<Session> sessions = new ArrayList<>(
            List.of(session("w1", "Premiers pas à l’ordinateur"), session("w2", "Déclarer ses revenus en ligne")));
    private final Search search =
            CatalogueSearch.of(RightsTown.catalogue(List.of()), BOOK, () -> List.copyOf(sessions));

    static Stream<SynonymPart> synonyms() {
        return RightsTown.rights().synonyms().stream();
    }

    @ParameterizedTest
    @MethodSource("synonyms")
    void a_word_that_people_say_finds_all_that_it_means_and_nothing_before_it(SynonymPart synonym) {
        var meant = meant(synonym);
        var found = find(synonym.term());
        assertEquals(meant, found.subList(0, Math.min(found.size(), meant.size())), synonym.term());
    }

    @ParameterizedTest
    @MethodSource("synonyms")
    void it_does_so_with_capitals_and_in_the_plural_too(SynonymPart synonym) {
        var plural = synonym.term().length() < 4 || synonym.term().endsWith("s") ? "" : "S";
        var typed = " " + synonym.term().toUpperCase(Locale.FRENCH) + plural + " ";
        assertTrue(find(typed).containsAll(meant(synonym)), synonym.term());
    }

    private static List<String> meant(SynonymPart synonym) {
        var meant = new ArrayList<String>();
        synonym.rights().forEach(right -> meant.add("RIGHT " + right));
        for (var operator : synonym.operators()) {
            var doors = BOOK.desk(operator).map(Desk::doors).orElse(List.of());
            if (doors.isEmpty()) {
                meant.add("DESK " + operator);
            }
            doors.forEach(door -> meant.add("PLACE " + door.place()));
        }
        synonym.numbers().forEach(number -> meant.add("NUMBER " + number));
        return meant;
    }

    @ParameterizedTest
    @CsvSource({
        "CMU, RIGHT c2s",
        "assistante sociale, DESK service-social-departement",
        "Complémentaire santé, RIGHT c2s",
        "alocation logement, RIGHT aides-logement",
        "chomag, RIGHT allocation-chomage",
        "chomga, RIGHT allocation-chomage",
        "electrisite, RIGHT cheque-energie",
        "sejour, RIGHT titre-sejour",
        "carte identite perdue, RIGHT papiers-identite",
        "ludoteque, PLACE ludotheque-du-centre-ville",
        "LUDOTHÈQUE DU PONT YBLON, PLACE ludotheque-du-pont-yblon",
        "centre social, PLACE centre-social-arc-en-ciel",
        "arc-en-ciel, PLACE centre-social-arc-en-ciel",
        "cigonges, PLACE ma-les-cigognes",
        "france service, PLACE france-services-du-centre-ville",
        "3919, NUMBER 3919",
        "ordi, WORKSHOP w1",
        "premier pas, WORKSHOP w1",
        "declaration revenu, RIGHT impots",
        "déclarer revenus ligne, WORKSHOP w2"
    })
    void finds_it_first(String typed, String what) {
        assertEquals(what, find(typed).getFirst());
    }

    @Test
    void the_social_workers_word_finds_the_towns_own_service_too() {
        assertTrue(find("assistante sociale").contains("PLACE ccas"));
        assertTrue(find("assistante soc").contains("PLACE ccas"));
    }

    @Test
    void finds_more_and_more_precisely_as_one_types() {
        var typed = "chèque énergie";
        for (var length = 1; length <= typed.length(); length++) {
            var found = find(typed.substring(0, length));
            assertTrue(length < 2 || found.contains("RIGHT cheque-energie"), typed.substring(0, length));
        }
        assertEquals("RIGHT cheque-energie", find(typed).getFirst());
    }

    @Test
    void a_wrong_word_does_not_hide_what_the_others_find() {
        assertTrue(find("ludotheque piscine").contains("PLACE ludotheque-du-pont-yblon"));
    }

    @Test
    void a_workshop_that_is_planned_or_taken_back_is_found_or_not_at_once() {
        assertEquals(List.of(), only("WORKSHOP", find("poterie")));
        sessions.add(session("w3", "Poterie"));
        assertEquals(List.of("WORKSHOP w3"), only("WORKSHOP", find("poterie")));
        sessions.removeLast();
        assertEquals(List.of(), only("WORKSHOP", find("poterie")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "'",
                "\"",
                "’’’",
                "*",
                "a\" OR \"b",
                "NEAR(",
                "-",
                "% _",
                "e\u0301\u0300",
                "\ud83d",
                "😀",
                "de la"
            })
    void whatever_is_typed_breaks_nothing(String typed) {
        assertTrue(find(typed).size() <= Index.MOST);
    }

    @Test
    void what_fits_nothing_finds_nothing() {
        assertEquals(List.of(), find("zzzzqqq"));
        assertEquals(List.of(), find(""));
    }

    private static List<String> only(String kind, List<String> found) {
        return found.stream().filter(hit -> hit.startsWith(kind)).toList();
    }

    private List<String> find(String typed) {
        return search.find(typed).stream()
                .map(hit -> hit.kind() + " " + hit.id())
                .toList();
    }

    private static Session session(String id, String title) {
        return new Session(
                new SessionId(id),
                new WorkshopId("w"),
                title,
                new PlaceId("centre-social"),
                "Centre social",
                true,
                LocalDateTime.of(2026, 12, 3, 14, 0),
                90,
                8,
                2,
                0,
                false,
                Optional.of("débutant"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
