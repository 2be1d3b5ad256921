package parvis.server.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parvis.server.pack.Pack;
import parvis.server.pack.PackReader;
import parvis.server.territory.Reference;

/// All figures of a plan against a page that a person worked out by hand, over each kind of store.
public abstract class HandWorkedTable {
    private final Pack pack;
    private final HandWorkedPage page;

    /// @param pack the folder of the territory
    /// @param page the resource beside this class
    protected HandWorkedTable(String pack, String page) {
        this.pack = PackReader.open(Path.of(pack));
        this.page = HandWorkedPage.read(page);
    }

    /// Empty stores, but for these facts in this order and the pack's reference figures.
    protected abstract Sources sources(List<KeptFact> facts, List<Reference> pack);

    @Test
    void the_page_works_out_every_definition_of_the_plan_in_its_order() {
        var worked = page.figures().stream().map(this::defined).distinct().toList();
        var definitions = pack.definitions().stream()
                .map(definition -> defined(definition.id().toString()))
                .toList();
        assertEquals(definitions, worked);
    }

    @Test
    void every_figure_is_as_it_was_worked_out_by_hand() {
        check(page.facts());
    }

    @Test
    void the_order_in_which_facts_come_changes_nothing() {
        long seed = 3;
        var random = new Random(seed);
        for (int round = 0; round < 3; round++) {
            var facts = new ArrayList<>(page.facts());
            Collections.shuffle(facts, random);
            check(facts);
        }
    }

    private void check(List<KeptFact> facts) {
        var calculator = new Calculator(pack.territory(), filled(facts));
        page.table()
                .forEach((period, expected) ->
                        assertEquals(lines(expected), lines(figures(calculator, period)), period.toString()));
    }

    final HandWorkedPage page() {
        return page;
    }

    /// Stores with these facts, and the entries and settings of the page.
    final Sources filled(List<KeptFact> facts) {
        var sources = sources(facts, pack.territory().references());
        page.enter(sources.entries());
        page.set(sources.baselines(), sources.references());
        return sources;
    }

    private Map<String, String> figures(Calculator calculator, Period period) {
        var all = new LinkedHashMap<String, String>();
        calculator
                .figures(pack.definitions(), period)
                .forEach(figure -> all.put(figure.id().toString(), cell(figure)));
        return all;
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
    private String defined(String figure) {
        var indicator = figure.substring(0, figure.indexOf('/'));
        boolean each = pack.definitions().stream()
                .anyMatch(definition -> definition.indicator().value().equals(indicator)
                        && definition.formula() instanceof Formula.Each);
        return each ? indicator + "/value" : figure;
    }
}
