package parvis.server.indicator;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parvis.protocol.message.Measure;
import parvis.server.territory.Dimension;
import parvis.server.territory.Reference;

/// Says beside a figure what is counted, over what, and where its numbers come from.
final class Explanation {
    private static final Set<Measure> BY_THEIR_OWN_WORD = Set.of(Measure.NEWCOMERS, Measure.NEW_FAMILIES);

    private final Sources sources;
    private final Period firstYear;
    private final Phrases phrases;

    Explanation(Sources sources, Period firstYear, Phrases phrases) {
        this.sources = sources;
        this.firstYear = firstYear;
        this.phrases = phrases;
    }

    String name(FigureDefinition definition, Scope scope) {
        return definition.formula() instanceof Formula.Each(var by, var _)
                ? Texts.of("each.name", definition.name(), value(by, scope))
                : definition.name();
    }

    String definition(Formula formula, Scope scope) {
        var phrase = phrases.of(formula, sources.baselines().of(scope.figure()));
        boolean several = scope.period().isOverSeveralYears();
        if (formula instanceof Formula.Each(var by, var _)) {
            phrase = Texts.of("each", Texts.of("single." + by.wireName()), value(by, scope), phrase);
        }
        if (scope.period().isLongerThanAYear() && formula.walk().anyMatch(Formula.Growth.class::isInstance)) {
            phrase = Texts.of("growth.years", phrase);
        }
        if (formula.walk().anyMatch(Explanation::countsPeopleOnce)) {
            phrase = Texts.of("newcomers", phrase);
            phrase = several ? Texts.of("newcomers.years", phrase) : phrase;
        }
        return Texts.sentence(phrase);
    }

    String source(Formula formula, Scope scope, Evaluator evaluator) {
        var all = new LinkedHashSet<String>();
        if (formula.isFedByFacts()) {
            all.add(Texts.of("source.facts"));
        }
        if (formula.isFedByEntries()) {
            all.add(entries(formula, scope, evaluator));
        }
        references(formula, scope, all);
        if (formula.hasBaseline()) {
            sources.baselines()
                    .of(scope.figure())
                    .ifPresent(baseline -> all.add(Texts.of("source.baseline", Phrases.of(baseline))));
        }
        return Texts.sentence(all.stream()
                .reduce((one, other) -> Texts.of("source.and", one, other))
                .orElse(""));
    }

    private String entries(Formula formula, Scope scope, Evaluator evaluator) {
        var said = evaluator.used(formula, scope).stream()
                .map(entry -> entry.draft().source())
                .distinct()
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? Texts.of("source.entries.none") : Texts.of("source.entries", said);
    }

    /// A reference that a figure is measured from is the one of the convention's first year, and goes unread when a
    /// coordinator set another baseline.
    private void references(Formula formula, Scope scope, Set<String> all) {
        switch (formula) {
            case Formula.Reference(var id) ->
                sources.references()
                        .of(id, scope.period().lastYear())
                        .map(Explanation::reference)
                        .ifPresent(all::add);
            case Formula.Change(var of, var own) -> {
                references(of, scope, all);
                baseline(own, scope, all);
            }
            case Formula.Growth(var of, var own) -> {
                references(of, scope, all);
                baseline(own, scope, all);
            }
            case Formula.Add _, Formula.Ratio _, Formula.Each _ ->
                formula.parts().forEach(part -> references(part, scope, all));
            case Formula.Sum _, Formula.Distinct _, Formula.EntryLatest _, Formula.EntrySum _, Formula.Milestone _ -> {}
        }
    }

    private void baseline(Optional<Formula> own, Scope scope, Set<String> all) {
        if (sources.baselines().of(scope.figure()).isEmpty()) {
            own.ifPresent(formula -> references(formula, scope.over(firstYear), all));
        }
    }

    private static String reference(Reference reference) {
        return reference
                .year()
                .map(year -> Texts.of("source.reference.year", reference.label(), reference.source(), year.toString()))
                .orElseGet(() -> Texts.of("source.reference", reference.label(), reference.source()));
    }

    private String value(Dimension by, Scope scope) {
        var value = scope.figure().key();
        return value.isEmpty()
                ? Texts.of("each.without", Texts.of("single." + by.wireName()))
                : phrases.name(by, value);
    }

    private static boolean countsPeopleOnce(Formula formula) {
        return formula instanceof Formula.Sum(var measure, var _) && BY_THEIR_OWN_WORD.contains(measure);
    }
}
