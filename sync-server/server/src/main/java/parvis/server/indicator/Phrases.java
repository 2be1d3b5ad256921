package parvis.server.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parvis.server.territory.Dimension;

/// Formulas as phrases of plain French, in the territory's own words.
final class Phrases {
    private final Labels labels;
    private final String firstYear;

    Phrases(Labels labels, Period firstYear) {
        this.labels = labels;
        this.firstYear = Integer.toString(firstYear.lastYear());
    }

    String of(Formula formula) {
        return of(formula, Optional.empty());
    }

    /// @param set the baseline that a coordinator set, which goes before the formula's own
    String of(Formula formula, Optional<Baseline> set) {
        return switch (formula) {
            case Formula.Sum(var measure, var where) ->
                Texts.of("sum", Texts.of("measure." + measure.wireName()), conditions(where));
            case Formula.Distinct(var fields, var where) -> Texts.of("distinct", fields(fields), conditions(where));
            case Formula.Add(var terms) ->
                terms.stream()
                        .map(term -> of(term, set))
                        .reduce((one, other) -> Texts.of("add.and", one, other))
                        .orElseThrow();
            case Formula.Ratio(var upper, var lower) -> Texts.of("ratio", of(upper, set), of(lower, set));
            case Formula.Each(var _, var of) -> of(of, set);
            case Formula.Reference(var id) -> Texts.of("reference", labels.of(id));
            case Formula.EntryLatest() -> Texts.of("entry.latest");
            case Formula.EntrySum() -> Texts.of("entry.sum");
            case Formula.Milestone() -> Texts.of("milestone");
            case Formula.Change(var of, var own) ->
                Texts.of("change", of(of), baseline(set, own, Texts.of("baseline.first.entry")));
            case Formula.Growth(var of, var own) ->
                Texts.of("growth", of(of), baseline(set, own, Texts.of("baseline.first.year", firstYear)));
        };
    }

    /// What a figure is measured from, as a coordinator set it.
    static String of(Baseline baseline) {
        return switch (baseline) {
            case Baseline.Known(var value, var year, var source) ->
                Texts.of("baseline.known", Texts.number(value), year.toString(), source);
            case Baseline.OfYear(var year) -> Texts.of("baseline.year", year.toString());
        };
    }

    private String baseline(Optional<Baseline> set, Optional<Formula> own, String otherwise) {
        return set.map(Phrases::of).or(() -> own.map(this::of)).orElse(otherwise);
    }

    private String fields(Set<Dimension> fields) {
        return fields.stream()
                .sorted(Comparator.naturalOrder())
                .map(field -> Texts.of("plural." + field.wireName()))
                .reduce((one, other) -> Texts.of("plural.or", one, other))
                .orElseThrow();
    }

    private String conditions(Where where) {
        return where.conditions().stream()
                .map(condition -> " " + condition(condition.dimension(), condition.test(), true))
                .collect(Collectors.joining(","));
    }

    private String condition(Dimension dimension, Where.Test test, boolean wanted) {
        var key = "where." + dimension.wireName() + ".";
        return switch (test) {
            case Where.Test.Equals(var value) -> Texts.of(key + is(wanted), names(dimension, Stream.of(value)));
            case Where.Test.AnyOf(var values) -> Texts.of(key + is(wanted), names(dimension, values.stream()));
            case Where.Test.Present() -> Texts.of(key + (wanted ? "present" : "absent"));
            case Where.Test.True() -> Texts.of(key + is(wanted));
            case Where.Test.False() -> Texts.of(key + is(!wanted));
            case Where.Test.Not(var refused) -> condition(dimension, refused, !wanted);
        };
    }

    private static String is(boolean wanted) {
        return wanted ? "is" : "not";
    }

    private String names(Dimension dimension, Stream<String> ids) {
        return ids.sorted()
                .map(id -> name(dimension, id))
                .reduce((one, other) -> Texts.of("where.or", one, other))
                .orElseThrow();
    }

    /// A value as people say it.
    String name(Dimension dimension, String id) {
        return dimension == Dimension.LED && LED.contains(id)
                ? Texts.of("led." + id)
                : Texts.of("each.named", labels.of(dimension, id));
    }

    private static final List<String> LED = List.of("team", "partner", "volunteers", "association");
}
