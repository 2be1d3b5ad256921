package parvis.server.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import parvis.server.indicator.Formula.Change;
import parvis.server.indicator.Formula.Growth;

/// Reads formulas: what each form comes to, unrounded.
final class Evaluator {
    private final Sources sources;
    private final Period firstYear;
    private final Sentences sentences;

    /// @param firstYear the convention's first year, from which growth is measured when nothing else is set
    Evaluator(Sources sources, Period firstYear, Sentences sentences) {
        this.sources = sources;
        this.firstYear = firstYear;
        this.sentences = sentences;
    }

    Result of(Formula formula, Scope scope) {
        return switch (formula) {
            case Formula.Sum(var measure, var where) ->
                fromFacts(scope, () -> sources.tallies().sum(measure, scope.narrow(where), scope.period()));
            case Formula.Distinct(var fields, var where) ->
                fromFacts(
                        scope,
                        () -> sources.tallies()
                                .distinct(fields, scope.narrow(where), scope.period())
                                .size());
            case Formula.Add(var terms) ->
                terms.stream()
                        .map(term -> of(term, scope))
                        .reduce((one, other) -> one.with(other, Fraction::plus))
                        .orElseThrow();
            case Formula.Ratio(var upper, var lower) -> ratio(of(upper, scope), of(lower, scope), lower);
            case Formula.Reference(var id) ->
                sources.references()
                        .of(id, scope.period().lastYear())
                        .map(reference -> Result.of(reference.value()))
                        .orElseGet(() -> Result.lacking(sentences.noReference(id)));
            case Formula.EntryLatest() ->
                latest(entries(scope)).map(Result::of).orElseGet(() -> Result.lacking(sentences.noEntry()));
            case Formula.EntrySum() ->
                entries(scope).stream()
                        .map(entry -> entry.draft().value())
                        .reduce(BigDecimal::add)
                        .map(Result::of)
                        .orElseGet(() -> Result.lacking(sentences.noEntry()));
            case Formula.Milestone() -> Result.of(reached(scope).isPresent() ? 1 : 0);
            case Change change -> change(current(change, scope), baseline(change, scope));
            case Growth growth -> growth(current(growth, scope), baseline(growth, scope));
            case Formula.Each _ -> throw new IllegalStateException("each stands outermost: " + scope.figure());
        };
    }

    Result ratio(Result upper, Result lower, Formula divisor) {
        var whole = lower.isZero() ? Result.lacking(sentences.denominatorIsZero(divisor)) : lower;
        return upper.with(whole, (a, b) -> Fraction.HUNDRED.times(a).dividedBy(b));
    }

    Result current(Change change, Scope scope) {
        return of(change.of(), scope);
    }

    /// Over several years growth is the last year's.
    Result current(Growth growth, Scope scope) {
        var period = scope.period();
        return of(growth.of(), period.isLongerThanAYear() ? scope.over(Period.year(period.lastYear())) : scope);
    }

    Result change(Result current, Result baseline) {
        return current.with(baseline, Fraction::minus);
    }

    Result growth(Result current, Result baseline) {
        var base = baseline.isZero() ? Result.lacking(sentences.baselineIsZero()) : baseline;
        return current.with(
                base, (now, then) -> Fraction.HUNDRED.times(now.minus(then)).dividedBy(then));
    }

    Result baseline(Change change, Scope scope) {
        return set(change.of(), scope)
                .or(() -> change.baseline().map(own -> of(own, scope.over(firstYear))))
                .or(() -> sources.entries().standing(scope.figure()).stream()
                        .findFirst()
                        .flatMap(first ->
                                latest(entries(scope.over(day(first.draft().day())))))
                        .map(Result::of))
                .map(sentences::asBaseline)
                .orElseGet(() -> Result.lacking(sentences.noBaseline()));
    }

    Result baseline(Growth growth, Scope scope) {
        return sentences.asBaseline(set(growth.of(), scope)
                .or(() -> growth.baseline().map(own -> of(own, scope.over(firstYear))))
                .orElseGet(() -> of(growth.of(), scope.over(firstYear))));
    }

    /// The day on which a milestone was reached, empty when it is not, or no longer, at the end of the period.
    Optional<LocalDate> reached(Scope scope) {
        Optional<LocalDate> since = Optional.empty();
        for (var entry : sources.entries().standing(scope.figure())) {
            var draft = entry.draft();
            if (draft.day().isAfter(scope.period().to())) {
                break;
            }
            since = draft.value().signum() == 0 ? Optional.empty() : since.or(() -> Optional.of(draft.day()));
        }
        return since;
    }

    /// The entries of the scope's days, earliest day first.
    List<Entry> entries(Scope scope) {
        return sources.entries().standing(scope.figure()).stream()
                .filter(entry -> scope.period().contains(entry.draft().day()))
                .toList();
    }

    /// The entries that give the figure its value.
    List<Entry> used(Formula formula, Scope scope) {
        var all = formula.isMilestone() ? entries(scope.over(upTo(scope.period().to()))) : entries(scope);
        boolean latestOnly = formula.walk().noneMatch(Formula.EntrySum.class::isInstance);
        return latestOnly && !all.isEmpty() ? List.of(all.getLast()) : all;
    }

    /// What a coordinator set.
    private Optional<Result> set(Formula of, Scope scope) {
        return sources.baselines().of(scope.figure()).map(baseline -> switch (baseline) {
            case Baseline.Known(var value, var _, var _) -> Result.of(value);
            case Baseline.OfYear(var year) -> of(of, scope.over(Period.year(year.getValue())));
        });
    }

    private Result fromFacts(Scope scope, LongSupplier number) {
        boolean any = sources.tallies().anyFact(scope.period());
        return any ? Result.of(number.getAsLong()) : Result.lacking(sentences.noFacts(scope.period()));
    }

    private static Optional<BigDecimal> latest(List<Entry> entries) {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.getLast().draft().value());
    }

    private static Period upTo(LocalDate day) {
        return new Period(LocalDate.EPOCH.isBefore(day) ? LocalDate.EPOCH : day, day);
    }

    private static Period day(LocalDate day) {
        return new Period(day, day);
    }
}
