package parvis.server.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parvis.server.pack.Pack;
import parvis.server.pack.PackReader;

/// All figures of a real plan against `dugny-by-hand.md`.
final class HandWorkedTableTest {
    private static final Pack DUGNY = PackReader.open(Path.of("../../install/territories/dugny"));

    private final HandWorkedPage page = HandWorkedPage.read("dugny-by-hand.md");
    private final InMemoryEntries entries = new InMemoryEntries();
    private final InMemoryGoals goals = new InMemoryGoals();
    private final InMemoryReferences references =
            new InMemoryReferences(DUGNY.territory().references());

    HandWorkedTableTest() throws IOException {
        page.enter(entries);
        page.set(goals, references);
    }

    @Test
    void the_page_works_out_58_figures_of_49_indicators() {
        assertEquals(58, DUGNY.definitions().size());
        var worked = new LinkedHashSet<String>();
        page.table().values().forEach(figures -> figures.keySet().forEach(figure -> worked.add(defined(figure))));
        var defined = DUGNY.definitions().stream()
                .map(definition -> defined(definition.id().toString()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        assertEquals(List.copyOf(defined), List.copyOf(worked));
        assertEquals(49, DUGNY.territory().indicators().size());
    }

    @Test
    void every_figure_is_as_it_was_worked_out_by_hand() {
        var calculator = calculator(page.facts());
        page.table()
                .forEach((period, expected) ->
                        assertEquals(lines(expected), lines(figures(calculator, period)), period.toString()));
    }

    @Test
    void the_order_in_which_facts_come_changes_nothing() {
        var facts = new ArrayList<>(page.facts());
        long seed = 3;
        var random = new Random(seed);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(facts, random);
            var calculator = calculator(facts);
            page.table()
                    .forEach((period, expected) -> assertEquals(
                            lines(expected), lines(figures(calculator, period)), "seed " + seed + " " + period));
        }
    }

    @Test
    void over_years_that_end_in_one_without_facts_growth_is_missing_and_all_else_stands() {
        var calculator = calculator(page.facts());
        for (var definition : DUGNY.definitions()) {
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
        var bare = new InMemoryReferences(DUGNY.territory().references());
        var calculator = new Calculator(
                DUGNY.territory(), new Sources(new InMemoryTallies(page.facts()), entries, goals, goals, bare));
        var participation = DUGNY.definitions().stream()
                .filter(definition -> definition.id().toString().equals("PAR-I1/value"))
                .toList();
        var figure = calculator.figures(participation, Period.year(2023)).getFirst();
        assertEquals(Optional.empty(), figure.value());
        assertEquals(
                List.of(new Missing(
                        "reference:families",
                        "La donnée de référence «\u202fNombre de familles de la commune\u202f» n’est pas renseignée.")),
                figure.missing());
        assertEquals(Optional.of(new BigDecimal(7)), figure.operands().numerator());
    }

    private Calculator calculator(List<KeptFact> facts) {
        return new Calculator(
                DUGNY.territory(), new Sources(new InMemoryTallies(facts), entries, goals, goals, references));
    }

    private static Map<String, String> figures(Calculator calculator, Period period) {
        var all = new LinkedHashMap<String, String>();
        calculator
                .figures(DUGNY.definitions(), period)
                .forEach(figure -> all.put(figure.id().toString(), cell(figure)));
        return all;
    }

    private static List<Optional<BigDecimal>> values(List<Figure> figures) {
        return figures.stream().map(Figure::value).toList();
    }

    /// A figure as the page writes it.
    private static String cell(Figure figure) {
        var value = figure.value()
                .map(BigDecimal::toPlainString)
                .orElseGet(() ->
                        "null " + figure.missing().stream().map(Missing::code).collect(Collectors.joining(",")));
        var operands = figure.operands();
        var made = pair(operands.numerator(), "/", operands.denominator())
                + pair(operands.current(), "~", operands.baseline());
        return value + made + figure.day().map(day -> " @ " + day).orElse("");
    }

    private static String pair(Optional<BigDecimal> one, String sign, Optional<BigDecimal> other) {
        return one.isEmpty() && other.isEmpty()
                ? ""
                : " = " + one.map(BigDecimal::toPlainString).orElse("") + sign
                        + other.map(BigDecimal::toPlainString).orElse("");
    }

    private static String lines(Map<String, String> figures) {
        return figures.entrySet().stream()
                .map(figure -> figure.getKey() + ": " + figure.getValue())
                .collect(Collectors.joining("\n"));
    }

    /// The definition behind a figure: an `each` has one of many keys.
    private static String defined(String figure) {
        var indicator = figure.substring(0, figure.indexOf('/'));
        boolean each = DUGNY.definitions().stream()
                .anyMatch(definition -> definition.indicator().value().equals(indicator)
                        && definition.formula() instanceof Formula.Each);
        return each ? indicator + "/value" : figure;
    }
}
