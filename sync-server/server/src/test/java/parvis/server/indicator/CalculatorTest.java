package parvis.server.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.Measure;
import parvis.server.indicator.Formula.Add;
import parvis.server.indicator.Formula.Change;
import parvis.server.indicator.Formula.Distinct;
import parvis.server.indicator.Formula.Each;
import parvis.server.indicator.Formula.EntryLatest;
import parvis.server.indicator.Formula.Growth;
import parvis.server.indicator.Formula.Milestone;
import parvis.server.indicator.Formula.Ratio;
import parvis.server.indicator.Formula.Sum;
import parvis.server.territory.Dimension;
import parvis.server.territory.IndicatorId;
import parvis.server.territory.PublicHolidays;
import parvis.server.territory.Reference;
import parvis.server.territory.ReferenceId;

final class CalculatorTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Period YEAR = Period.year(2024);
    private static final FigureKey KEY = new FigureKey(new IndicatorId("AAA-I1"), "value");
    private static final Formula PEOPLE = new Sum(Measure.PEOPLE, Where.ALL);
    private static final Formula SEATS = new Sum(Measure.SEATS, Where.ALL);
    private static final Formula HELD = new Sum(Measure.HELD, Where.ALL);
    private static final Formula AWAITED = new Formula.Reference(new ReferenceId("awaited"));

    @Test
    void a_closing_alone_makes_a_zero_of_nothing() {
        var formulas =
                List.of(PEOPLE, new Distinct(Set.of(Dimension.TOPIC), Where.ALL), new Add(List.of(PEOPLE, HELD)));
        for (var formula : formulas) {
            assertEquals("null facts", result(formula, YEAR, ""));
            assertEquals("0", result(formula, YEAR, "b1#1 2024-05-05 mairie closing facts=3 people=9"));
            assertEquals("null facts", result(formula, YEAR, "b1#1 2023-05-05 mairie accueil people=9"));
        }
    }

    @Test
    void a_ratio_is_rounded_half_up_at_one_decimal() {
        assertEquals("0.1", percent(1, 2000));
        assertEquals("0.0", percent(1, 2001));
        assertEquals("33.3", percent(1, 3));
        assertEquals("66.7", percent(2, 3));
        assertEquals("68.8", percent(11, 16));
        assertEquals("100.0", percent(7, 7));
        assertEquals("250.0", percent(5, 2));
        assertEquals("0.0", percent(0, 9));
    }

    @Test
    void a_ratio_lacks_whatever_its_parts_lack_each_once() {
        assertEquals(
                "null denominator", result(new Ratio(PEOPLE, SEATS), YEAR, "b1#1 2024-05-05 mairie accueil people=9"));
        assertEquals("null facts", result(new Ratio(PEOPLE, SEATS), YEAR, ""));
        assertEquals("null facts,reference:awaited", result(new Ratio(PEOPLE, AWAITED), YEAR, ""));
        assertEquals(
                "null reference:awaited,denominator",
                result(new Ratio(AWAITED, SEATS), YEAR, "b1#1 2024-05-05 mairie accueil people=9"));
    }

    @Test
    void a_formula_within_a_formula_is_not_rounded() {
        // 100 × (1/3) / (1/3): exact, though no decimals can write a third.
        var third = new Ratio(PEOPLE, SEATS);
        assertEquals("100.0", result(new Ratio(third, third), YEAR, "b1#1 2024-05-05 mairie accueil people=1 seats=3"));
        // 33.33… + 66.66… = 100
        var both = new Add(List.of(third, new Ratio(HELD, SEATS)));
        assertEquals("100", result(both, YEAR, "b1#1 2024-05-05 mairie accueil people=1 held=2 seats=3"));
    }

    @Test
    void growth_from_nothing_is_missing_and_from_less_is_below_zero() {
        var growth = new Growth(PEOPLE, Optional.empty());
        assertEquals("null baseline", result(growth, YEAR, "b1#1 2024-05-05 mairie accueil people=9"));
        assertEquals("null baseline", result(growth, YEAR, """
                b1#1 2023-05-05 mairie closing facts=0
                b1#2 2024-05-05 mairie accueil people=9
                """));
        assertEquals("-12.5", result(growth, YEAR, """
                b1#1 2023-05-05 mairie accueil people=8
                b1#2 2024-05-05 mairie accueil people=7
                """));
    }

    @Test
    void over_several_years_growth_is_the_last_ones_and_change_is_the_whole_periods() {
        var facts = """
                b1#1 2023-05-05 mairie accueil people=10
                b1#2 2024-05-05 mairie accueil people=20
                b1#3 2025-05-05 mairie accueil people=15
                """;
        assertEquals("50.0", result(new Growth(PEOPLE, Optional.empty()), Period.years(2023, 2025), facts));
        // 10+20+15, less the 10 of the convention's first year
        var change = new Change(PEOPLE, Optional.of(PEOPLE));
        assertEquals("35", result(change, Period.years(2023, 2025), facts));
    }

    @Test
    void a_coordinators_baseline_goes_before_the_formulas_own_and_the_first_year() {
        var facts = """
                b1#1 2023-05-05 mairie accueil people=10 held=5
                b1#2 2024-05-05 mairie accueil people=20
                b1#3 2025-05-05 mairie accueil people=30
                """;
        var period = Period.year(2025);
        for (var own : List.of(Optional.<Formula>empty(), Optional.of(HELD))) {
            var sources = sources(facts);
            var growth = new Growth(PEOPLE, own);
            assertEquals(own.isEmpty() ? "200.0" : "500.0", cell(sources, growth, period));
            sources.baselines().set(KEY, new Baseline.OfYear(Year.of(2024)), "a", NOW);
            assertEquals("50.0", cell(sources, growth, period));
            sources.baselines().set(KEY, new Baseline.Known(new BigDecimal("25"), Year.of(2022), "x"), "a", NOW);
            assertEquals("20.0", cell(sources, growth, period));
            sources.baselines().set(KEY, new Baseline.OfYear(Year.of(2020)), "a", NOW);
            assertEquals("null baseline", cell(sources, growth, period), "a year that was chosen and has nothing");
        }
    }

    @Test
    void a_baseline_that_is_a_reference_says_which_one_lacks() {
        assertEquals(
                "null entry,baseline,reference:awaited",
                result(new Change(new EntryLatest(), Optional.of(AWAITED)), YEAR, ""));
        assertEquals("null entry,baseline", result(new Change(new EntryLatest(), Optional.empty()), YEAR, ""));
    }

    @Test
    void a_baseline_that_is_a_reference_is_the_one_of_the_conventions_first_year() {
        var sources = sources("");
        var id = new ReferenceId("places");
        reference(sources, id, "100", 2020);
        reference(sources, id, "110", 2023);
        reference(sources, id, "150", 2024);
        enter(sources, "2024-06-01", "155");
        assertEquals("45", cell(sources, new Change(new EntryLatest(), Optional.of(new Formula.Reference(id))), YEAR));
        assertEquals("103.3", cell(sources, new Ratio(new EntryLatest(), new Formula.Reference(id)), YEAR));
    }

    @Test
    void a_milestone_is_done_from_the_first_day_since_it_stands() {
        var sources = sources("");
        assertEquals("0", cell(sources, new Milestone(), YEAR));
        enter(sources, "2024-12-31", "1");
        assertEquals("0", cell(sources, new Milestone(), Period.year(2023)));
        assertEquals("1 @ 2024-12-31", cell(sources, new Milestone(), YEAR));
        enter(sources, "2025-03-01", "1.00");
        assertEquals("1 @ 2024-12-31", cell(sources, new Milestone(), Period.year(2026)));
        var undone = enter(sources, "2025-03-01", "0");
        assertEquals("0", cell(sources, new Milestone(), Period.year(2025)), "of one day the later recorded holds");
        sources.entries().strike(undone.id(), "a", NOW);
        assertEquals("1 @ 2024-12-31", cell(sources, new Milestone(), Period.year(2025)));
    }

    @Test
    void entries_stay_as_they_were_entered() {
        var sources = sources("");
        enter(sources, "2024-01-01", "0.10");
        enter(sources, "2024-01-02", "1e3");
        assertEquals("1000", cell(sources, new EntryLatest(), YEAR));
        assertEquals("1000.1", cell(sources, new Formula.EntrySum(), YEAR));
    }

    @Test
    void the_target_that_lies_ahead_goes_with_the_figure() {
        var sources = sources("b1#1 2024-05-05 mairie accueil people=9");
        sources.targets().set(KEY, new Target(new BigDecimal("12"), Year.of(2027)), "a", NOW);
        var target = figure(sources, PEOPLE, YEAR).target().orElseThrow();
        assertEquals(new BigDecimal("12"), target.value());
    }

    @Test
    void what_stands_alone_is_refused_inside_another_formula() {
        var each = new Each(Dimension.TOPIC, PEOPLE);
        assertThrows(IllegalArgumentException.class, () -> definition(new Ratio(each, PEOPLE)));
        assertThrows(IllegalArgumentException.class, () -> definition(new Growth(new Milestone(), Optional.empty())));
        assertThrows(IllegalArgumentException.class, () -> new Each(Dimension.PARTNERS, PEOPLE));
        assertThrows(IllegalArgumentException.class, () -> Where.ALL.and(Dimension.PARTNERS, new Where.Test.Present()));
    }

    @Test
    void a_figure_takes_only_entries_that_can_change_it() {
        assertEquals(true, definition(new EntryLatest()).takes(new BigDecimal("3.5")));
        assertEquals(true, definition(new Milestone()).takes(new BigDecimal("1.0")));
        assertEquals(false, definition(new Milestone()).takes(new BigDecimal("2")));
        assertEquals(false, definition(PEOPLE).takes(BigDecimal.ONE));
    }

    private static String percent(long people, long seats) {
        return result(
                new Ratio(PEOPLE, SEATS), YEAR, "b1#1 2024-05-05 mairie accueil people=" + people + " seats=" + seats);
    }

    private static String result(Formula formula, Period period, String facts) {
        return cell(sources(facts), formula, period);
    }

    private static String cell(Sources sources, Formula formula, Period period) {
        var figure = figure(sources, formula, period);
        return figure.value()
                        .map(BigDecimal::toPlainString)
                        .orElseGet(() -> "null "
                                + String.join(
                                        ",",
                                        figure.missing().stream()
                                                .map(Missing::code)
                                                .toList()))
                + figure.day().map(day -> " @ " + day).orElse("");
    }

    private static Figure figure(Sources sources, Formula formula, Period period) {
        var town = Samples.territory(List.of(), List.of(), PublicHolidays.NONE);
        return new Calculator(town, sources)
                .figures(definition(formula), period)
                .getFirst();
    }

    private static FigureDefinition definition(Formula formula) {
        return new FigureDefinition(KEY.indicator(), KEY.key(), "valeur", "unités", formula);
    }

    private static Sources sources(String facts) {
        return InMemorySources.of(FactLines.read(facts), List.of());
    }

    private static Entry enter(Sources sources, String day, String value) {
        var draft = new Entry.Draft(KEY, LocalDate.parse(day), new BigDecimal(value), "registre", Optional.empty());
        return sources.entries().add(draft, "a", NOW);
    }

    private static void reference(Sources sources, ReferenceId id, String value, int year) {
        sources.references()
                .add(
                        new Reference(id, "Places", new BigDecimal(value), "places", Optional.of(Year.of(year)), "x"),
                        "a",
                        NOW);
    }
}
