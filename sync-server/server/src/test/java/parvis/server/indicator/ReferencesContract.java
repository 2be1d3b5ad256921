package parvis.server.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.server.territory.Reference;
import parvis.server.territory.ReferenceId;

/// What every implementation of [References] promises.
public abstract class ReferencesContract {
    private static final Instant NOW = Instant.parse("2026-11-24T10:15:30Z");
    private static final ReferenceId POPULATION = new ReferenceId("population");

    /// A store over a pack with these figures, nothing added.
    protected abstract References over(List<Reference> pack);

    @Test
    void the_packs_figures_are_there() {
        var pack = List.of(population("900", 2020), dateless("qpv", "5"));
        assertEquals(pack, over(pack).all());
        assertEquals(Optional.of(pack.get(1)), over(pack).of(new ReferenceId("qpv"), 2024));
        assertEquals(Optional.empty(), over(pack).of(new ReferenceId("families"), 2024));
    }

    @Test
    void the_value_of_the_greatest_year_up_to_the_asked_one_holds() {
        var references = over(List.of(population("900", 2020)));
        references.add(population("950.5", 2025), "a", NOW);
        references.add(population("800", 2018), "a", NOW);
        assertEquals(Optional.of(population("800", 2018)), references.of(POPULATION, 2019));
        assertEquals(Optional.of(population("900", 2020)), references.of(POPULATION, 2024));
        assertEquals(Optional.of(population("950.5", 2025)), references.of(POPULATION, 2025));
        assertEquals(Optional.of(population("950.5", 2025)), references.of(POPULATION, 2030));
    }

    @Test
    void when_all_speak_of_later_years_the_earliest_holds() {
        var references = over(List.of());
        references.add(population("950", 2026), "a", NOW);
        references.add(population("940", 2025), "a", NOW);
        assertEquals(Optional.of(population("940", 2025)), references.of(POPULATION, 2023));
    }

    @Test
    void of_one_year_the_later_recorded_holds_and_the_earlier_stays() {
        var references = over(List.of(population("900", 2020)));
        references.add(population("901", 2020), "a", NOW);
        references.add(population("902", 2020), "a", NOW.minusSeconds(60));
        assertEquals(Optional.of(population("902", 2020)), references.of(POPULATION, 2024));
        assertEquals(
                List.of(population("900", 2020), population("901", 2020), population("902", 2020)), references.all());
    }

    @Test
    void a_value_without_a_year_gives_way_to_a_dated_one() {
        var references = over(List.of(dateless("population", "1")));
        references.add(population("900", 2026), "a", NOW);
        assertEquals(Optional.of(population("900", 2026)), references.of(POPULATION, 2023));
    }

    @Test
    void all_come_by_id() {
        var references = over(List.of(population("900", 2020), dateless("qpv", "5")));
        references.add(dateless("families", "3"), "a", NOW);
        assertEquals(
                List.of("families", "population", "qpv"),
                references.all().stream().map(one -> one.id().value()).toList());
    }

    private static Reference population(String value, int year) {
        return new Reference(
                POPULATION, "Population", new BigDecimal(value), "habitants", Optional.of(Year.of(year)), "Insee");
    }

    private static Reference dateless(String id, String value) {
        return new Reference(new ReferenceId(id), id, new BigDecimal(value), "x", Optional.empty(), "convention");
    }
}
