package parvis.server.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parvis.server.indicator.Calculator;
import parvis.server.indicator.HandWorkedPage;
import parvis.server.indicator.InMemorySources;
import parvis.server.indicator.Period;
import parvis.server.pack.Pack;
import parvis.server.pack.PackReader;
import parvis.server.trend.Course.Measured;

/// Over the page that was worked out by hand.
final class CourseTest {
    private static final Pack PACK = PackReader.open(Path.of("../../install/territories/dugny"));
    private static final LocalDate LATER = LocalDate.of(2028, 1, 1);

    private final Calculator calculator = calculator();

    private static Calculator calculator() {
        var page = HandWorkedPage.read("dugny-by-hand.md");
        var sources = InMemorySources.of(page.facts(), PACK.territory().references());
        page.enter(sources.entries());
        page.set(sources.baselines(), sources.references());
        return new Calculator(PACK.territory(), sources);
    }

    @Test
    void the_months_of_every_figure_that_adds_up_make_its_year_and_its_school_year() {
        int checked = 0;
        for (var period :
                List.of(Period.year(2023), Period.year(2024), Period.schoolYear(2023), Period.years(2023, 2025))) {
            for (var definition : PACK.definitions()) {
                for (var figure : calculator.figures(definition, period)) {
                    var course = Course.of(calculator, definition, figure.id().key(), period, LATER);
                    if (course.adds() && figure.value().isPresent()) {
                        var sum = course.months().stream()
                                .flatMap(month -> month.value().stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add);
                        assertEquals(0, figure.value().get().compareTo(sum), figure.id() + " " + period);
                        checked++;
                    }
                }
            }
        }
        assertTrue(checked > 60, "only " + checked);
    }

    @Test
    void a_growth_shows_what_it_is_made_from_and_a_milestone_has_no_months() {
        var kinds = PACK.definitions().stream()
                .collect(Collectors.groupingBy(
                        definition -> Course.of(calculator, definition, definition.key(), Period.year(2024), LATER)
                                .measured()));
        assertEquals(List.of(Measured.values()).size(), kinds.size());
        kinds.getOrDefault(Measured.CURRENT, List.of())
                .forEach(definition -> assertTrue(definition.formula().hasBaseline()));
        kinds.getOrDefault(Measured.NOTHING, List.of())
                .forEach(definition -> assertTrue(definition.formula().isMilestone()));
    }

    @Test
    void months_that_lie_ahead_have_no_value() {
        var sum = PACK.definitions().stream()
                .filter(definition -> Course.adds(definition.formula()))
                .findFirst()
                .orElseThrow();
        var course = Course.of(calculator, sum, sum.key(), Period.year(2024), LocalDate.of(2024, 3, 5));
        assertEquals(
                List.of(Optional.empty()),
                course.months().stream()
                        .skip(3)
                        .map(Course.Month::value)
                        .distinct()
                        .toList());
    }
}
