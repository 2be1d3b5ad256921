package parvis.server.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.Measure;
import parvis.server.pack.Pack;
import parvis.server.pack.PackReader;
import parvis.server.territory.Dimension;
import parvis.server.territory.IndicatorId;

/// What holds of every figure, over many invented histories.
final class EveryFigureTest {
    private static final long SEED = 20261124;
    private static final Pack PACK = PackReader.open(Path.of("../../install/territories/dugny"));
    private static final Period ALL = Period.years(2023, 2025);

    @Test
    void months_add_up_to_their_year_and_years_to_their_period() {
        var random = new Random(SEED);
        for (int round = 0; round < 20; round++) {
            var sources = InMemorySources.of(RandomFacts.of(random, 300), List.of());
            for (var measure : List.of(Measure.PEOPLE, Measure.HELD, Measure.CANCELLED)) {
                var years = BigDecimal.ZERO;
                for (int year = 2023; year <= 2025; year++) {
                    var months = BigDecimal.ZERO;
                    for (int month = 1; month <= 12; month++) {
                        var whole = YearMonth.of(year, month);
                        months = months.add(sum(sources, measure, new Period(whole.atDay(1), whole.atEndOfMonth())));
                    }
                    assertEquals(sum(sources, measure, Period.year(year)), months, "seed " + SEED + " " + measure);
                    years = years.add(months);
                }
                assertEquals(sum(sources, measure, ALL), years, "seed " + SEED + " " + measure);
            }
        }
    }

    @Test
    void the_figures_of_each_topic_add_up_to_the_whole() {
        var random = new Random(SEED);
        for (int round = 0; round < 20; round++) {
            var sources = InMemorySources.of(RandomFacts.of(random, 200), List.of());
            var calculator = new Calculator(PACK.territory(), sources);
            var each = figure(new Formula.Each(Dimension.TOPIC, new Formula.Sum(Measure.PEOPLE, Where.ALL)));
            var parts = calculator.figures(each, ALL).stream()
                    .map(one -> one.value().orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(sum(sources, Measure.PEOPLE, ALL), parts, "seed " + SEED);
        }
    }

    @Test
    void a_reader_can_check_every_figure_from_what_it_carries() {
        var page = HandWorkedPage.read("dugny-by-hand.md");
        var sources = InMemorySources.of(page.facts(), PACK.territory().references());
        page.enter(sources.entries());
        page.set(sources.baselines(), sources.references());
        var calculator = new Calculator(PACK.territory(), sources);
        for (var period : List.of(Period.year(2022), Period.year(2023), Period.year(2024), Period.year(2026), ALL)) {
            for (var figure : calculator.figures(PACK.definitions(), period)) {
                check(figure);
            }
        }
    }

    private static void check(Figure figure) {
        assertEquals(
                figure.value().isEmpty(),
                !figure.missing().isEmpty(),
                figure.id().toString());
        assertFalse(figure.definition().isBlank());
        assertFalse(figure.source().isBlank());
        figure.missing().forEach(lack -> assertFalse(lack.text().isBlank()));
        if (figure.value().isEmpty()) {
            return;
        }
        var value = figure.value().get();
        var operands = figure.operands();
        var hundred = new BigDecimal(100);
        operands.numerator()
                .ifPresent(upper -> assertEquals(
                        hundred.multiply(upper).divide(operands.denominator().orElseThrow(), 1, RoundingMode.HALF_UP),
                        value));
        operands.current().ifPresent(now -> {
            var then = operands.baseline().orElseThrow();
            var step = now.subtract(then);
            var expected =
                    figure.unit().equals("%") ? hundred.multiply(step).divide(then, 1, RoundingMode.HALF_UP) : step;
            assertEquals(0, expected.compareTo(value), figure.toString());
        });
    }

    private static BigDecimal sum(Sources sources, Measure measure, Period period) {
        return new Calculator(PACK.territory(), sources)
                .figures(figure(new Formula.Sum(measure, Where.ALL)), period)
                .getFirst()
                .value()
                .orElse(BigDecimal.ZERO);
    }

    private static FigureDefinition figure(Formula formula) {
        return new FigureDefinition(new IndicatorId("AAA"), "value", "valeur", "unités", formula);
    }
}
