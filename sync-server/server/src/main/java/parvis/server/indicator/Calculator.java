package parvis.server.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import parvis.server.indicator.Figure.Operands;
import parvis.server.territory.Territory;

/// Computes a territory's figures from their definitions. Rounds once, at the very end.
public final class Calculator {
    private final Sources sources;
    private final Period firstYear;
    private final Phrases phrases;
    private final Sentences sentences;

    /// @param territory whose words stand beside the figures, and whose convention's first year growth is measured from
    /// @param sources what figures are made from
    public Calculator(Territory territory, Sources sources) {
        this.sources = sources;
        this.firstYear = Period.year(territory.convention().firstYear().getValue());
        var labels = new Labels(territory);
        this.phrases = new Phrases(labels, firstYear);
        this.sentences = new Sentences(labels, phrases);
    }

    /// The figures of a definition: one, or of an `each` one for each value met, in alphabetical order, facts without
    /// one last.
    public List<Figure> figures(FigureDefinition definition, Period period) {
        return figures(List.of(definition), period);
    }

    /// The figures of several definitions, in their order.
    public List<Figure> figures(List<FigureDefinition> definitions, Period period) {
        var tallies = new AskedOnce(sources.tallies());
        var evaluator = new Evaluator(sources.with(tallies), firstYear, sentences);
        return definitions.stream()
                .flatMap(definition ->
                        scopes(definition, period, tallies).stream().map(scope -> figure(definition, scope, evaluator)))
                .toList();
    }

    private static List<Scope> scopes(FigureDefinition definition, Period period, Tallies tallies) {
        var whole = new Scope(definition.id(), period, Optional.empty());
        if (!(definition.formula() instanceof Formula.Each(var by, var of))) {
            return List.of(whole);
        }
        var met = new TreeSet<String>();
        of.wheres().forEach(where -> met.addAll(tallies.met(by, where, period)));
        boolean without = met.remove("");
        var keys = new ArrayList<>(met);
        if (without) {
            keys.add("");
        }
        return keys.stream().map(key -> whole.each(by, key)).toList();
    }

    private Figure figure(FigureDefinition definition, Scope scope, Evaluator evaluator) {
        var formula = definition.formula() instanceof Formula.Each(var _, var of) ? of : definition.formula();
        var made = make(formula, scope, evaluator);
        var explanation = new Explanation(sources, firstYear, phrases);
        return new Figure(
                scope.figure(),
                explanation.name(definition, scope),
                definition.unit(),
                scope.period(),
                made.result().number().map(value -> rounded(formula, value)),
                made.operands(),
                formula.isMilestone() ? evaluator.reached(scope) : Optional.empty(),
                sources.targets().of(scope.figure(), scope.period().lastYear()),
                explanation.source(formula, scope, evaluator),
                explanation.definition(definition.formula(), scope),
                formula.isFedByFacts(),
                made.result().lacks());
    }

    private static Made make(Formula formula, Scope scope, Evaluator evaluator) {
        return switch (formula) {
            case Formula.Ratio(var over, var under) -> {
                var upper = evaluator.of(over, scope);
                var lower = evaluator.of(under, scope);
                yield new Made(evaluator.ratio(upper, lower, under), shares(upper, lower));
            }
            case Formula.Change change -> {
                var current = evaluator.current(change, scope);
                var baseline = evaluator.baseline(change, scope);
                yield new Made(evaluator.change(current, baseline), steps(current, baseline));
            }
            case Formula.Growth growth -> {
                var current = evaluator.current(growth, scope);
                var baseline = evaluator.baseline(growth, scope);
                yield new Made(evaluator.growth(current, baseline), steps(current, baseline));
            }
            case Formula.Sum _,
                    Formula.Distinct _,
                    Formula.Add _,
                    Formula.Each _,
                    Formula.Reference _,
                    Formula.EntryLatest _,
                    Formula.EntrySum _,
                    Formula.Milestone _ -> new Made(evaluator.of(formula, scope), Operands.NONE);
        };
    }

    private static Operands shares(Result upper, Result lower) {
        return new Operands(upper.unrounded(), lower.unrounded(), Optional.empty(), Optional.empty());
    }

    private static Operands steps(Result current, Result baseline) {
        return new Operands(Optional.empty(), Optional.empty(), current.unrounded(), baseline.unrounded());
    }

    /// Ratio and growth: one decimal. All else as it is, at most two.
    private static BigDecimal rounded(Formula formula, Fraction value) {
        boolean percent = formula instanceof Formula.Ratio || formula instanceof Formula.Growth;
        return percent ? value.rounded(1) : value.atMost(2);
    }

    /// A figure's value, or what lacks, and the numbers beneath it.
    private record Made(Result result, Operands operands) {}
}
