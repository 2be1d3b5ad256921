package parvis.server.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.server.pack.Pack;
import parvis.server.pack.PackReader;
import parvis.server.territory.Reference;

/// The 58 figures of the first territory.
final class DugnyByHandTest extends HandWorkedTable {
    private static final Pack PACK = PackReader.open(Path.of("../../install/territories/dugny"));

    DugnyByHandTest() {
        super("../../install/territories/dugny", "dugny-by-hand.md");
    }

    @Override
    protected Sources sources(List<KeptFact> facts, List<Reference> pack) {
        return InMemorySources.of(facts, pack);
    }

    @Test
    void the_plan_has_58_figures_of_49_indicators() {
        assertEquals(58, PACK.definitions().size());
        assertEquals(49, PACK.territory().indicators().size());
    }

    @Test
    void over_years_that_end_in_one_without_facts_growth_is_missing_and_all_else_stands() {
        var calculator = new Calculator(PACK.territory(), filled(page().facts()));
        for (var definition : PACK.definitions()) {
            var whole = calculator.figures(definition, Period.years(2023, 2027));
            var known = calculator.figures(definition, Period.years(2023, 2026));
            if (definition.formula() instanceof Formula.Growth) {
                var codes =
                        whole.getFirst().missing().stream().map(Missing::code).toList();
                assertTrue(
                        codes.contains("facts") || codes.contains("entry"),
                        definition.id().toString());
            } else {
                assertEquals(values(known), values(whole), definition.id().toString());
            }
        }
    }

    @Test
    void without_a_number_of_families_the_figure_says_that_it_lacks() {
        var sources = InMemorySources.of(page().facts(), PACK.territory().references());
        var participation = PACK.definitions().stream()
                .filter(definition -> definition.id().toString().equals("PAR-I1/value"))
                .toList();
        var figure = new Calculator(PACK.territory(), sources)
                .figures(participation, Period.year(2023))
                .getFirst();
        assertEquals(Optional.empty(), figure.value());
        assertEquals(
                List.of(new Missing(
                        "reference:families",
                        "La donnée de référence «\u202fNombre de familles de la commune\u202f» n’est pas renseignée.")),
                figure.missing());
        assertEquals(Optional.of(new BigDecimal(7)), figure.operands().numerator());
    }

    private static List<Optional<BigDecimal>> values(List<Figure> figures) {
        return figures.stream().map(Figure::value).toList();
    }
}
