package parvis.server.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parvis.server.territory.Place;

/// The first territory: what the convention gives is there, what it does not give is not.
final class DugnyPackTest {
    private static final Path FOLDER = Path.of("../../install/territories/dugny");

    private final Pack pack = PackReader.open(FOLDER);

    @Test
    void is_sound_and_without_a_warning() {
        assertEquals(List.of(), pack.warnings());
    }

    @Test
    void has_the_49_indicators_in_7_fiches_and_58_figures_of_the_plan() {
        assertEquals(7, pack.territory().fiches().size());
        assertEquals(49, pack.territory().indicators().size());
        assertEquals(58, pack.definitions().size());
        assertEquals("PEC-R1", pack.territory().indicators().getFirst().id().value());
        assertEquals("DRO-I4", pack.definitions().getLast().indicator().value());
    }

    @Test
    void has_the_17_activities_the_6_themes_and_the_3_desks() {
        assertEquals(17, pack.territory().activities().size());
        assertEquals(6, pack.territory().themes().size());
        assertEquals(
                "centre-social ccas france-services",
                pack.territory().services().stream()
                        .map(desk -> desk.id().value())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void has_every_reference_figure_and_awaits_the_number_of_families() {
        assertEquals(24, pack.territory().references().size());
        assertEquals("families", pack.territory().awaited().getFirst().id().value());
    }

    @Test
    void invents_no_telephone_no_opening_and_no_position() {
        for (Place place : pack.territory().places()) {
            assertTrue(
                    place.phone().isEmpty()
                            && place.openDays().isEmpty()
                            && place.position().isEmpty(),
                    place.name());
            assertTrue(place.source().startsWith("Convention"), place.name());
        }
    }

    @Test
    void puts_a_terminal_where_the_convention_expects_one() {
        assertEquals(3, pack.territory().terminalsExpected().size());
        assertTrue(pack.territory().terminalsExpected().stream()
                .allMatch(id -> pack.territory().place(id).isPresent()));
    }

    @Test
    void knows_the_public_holidays_of_each_year() {
        var holidays = pack.territory().publicHolidays();
        assertEquals(11, holidays.of(2026).size());
        assertEquals("Lundi de Pâques", holidays.on(LocalDate.of(2026, 4, 6)).orElseThrow());
        assertEquals("Ascension", holidays.on(LocalDate.of(2027, 5, 6)).orElseThrow());
        assertEquals(
                "Lundi de Pentecôte", holidays.on(LocalDate.of(2023, 5, 29)).orElseThrow());
    }

    @Test
    void travels_to_the_terminals_in_the_packs_order() {
        var parts = CatalogueParts.of(pack);
        assertEquals(pack.territory().places().size(), parts.places().size());
        assertEquals("ma-les-cigognes", parts.places().getFirst().id().value());
        assertEquals(17, parts.activities().size());
        assertEquals("dugny", parts.territory().id().value());
        assertEquals(9, parts.territory().audiences().size());
        assertEquals(6 * 11, parts.days().size());
    }
}
