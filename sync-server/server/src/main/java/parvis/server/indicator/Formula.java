package parvis.server.indicator;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parvis.protocol.message.Measure;
import parvis.server.territory.Dimension;
import parvis.server.territory.ReferenceId;

/// How a figure is made, as a territory's `definitions.json` says it. Each form is one record; a new form does not
/// compile until the calculator and the plain French know it.
public sealed interface Formula {
    /// A number added up over the facts that `where` lets through.
    record Sum(Measure measure, Where where) implements Formula {}

    /// How many different values live facts hold, over all `fields` together.
    record Distinct(Set<Dimension> fields, Where where) implements Formula {
        /// @throws IllegalArgumentException when no field is named
        public Distinct {
            if (fields.isEmpty()) {
                throw new IllegalArgumentException("distinct names no field");
            }
            fields = Set.copyOf(EnumSet.copyOf(fields));
        }
    }

    /// Formulas added up.
    record Add(List<Formula> terms) implements Formula {
        /// @throws IllegalArgumentException when there is nothing to add
        public Add {
            if (terms.isEmpty()) {
                throw new IllegalArgumentException("add has no terms");
            }
            terms = List.copyOf(terms);
        }
    }

    /// 100 × `upper` / `lower`.
    record Ratio(Formula upper, Formula lower) implements Formula {}

    /// One figure for each value of `by` that was met. It stands outermost only.
    record Each(Dimension by, Formula of) implements Formula {
        /// @throws IllegalArgumentException when `by` holds a list
        public Each {
            if (by.isList()) {
                throw new IllegalArgumentException("each over a list: " + by.wireName());
            }
        }
    }

    /// A figure that others published about the territory.
    record Reference(ReferenceId id) implements Formula {}

    /// The coordinators' entry with the greatest day in the period.
    record EntryLatest() implements Formula {}

    /// The coordinators' entries of the period, added up.
    record EntrySum() implements Formula {}

    /// 1 once it is done, else 0.
    record Milestone() implements Formula {}

    /// `of` less the baseline.
    record Change(Formula of, Optional<Formula> baseline) implements Formula {}

    /// 100 × (`of` − baseline) / baseline; over several years `of` is the last year's.
    record Growth(Formula of, Optional<Formula> baseline) implements Formula {}

    /// The formulas that this one is directly made of.
    default List<Formula> parts() {
        return switch (this) {
            case Sum _, Distinct _, Reference _, EntryLatest _, EntrySum _, Milestone _ -> List.of();
            case Add(var terms) -> terms;
            case Ratio(var upper, var lower) -> List.of(upper, lower);
            case Each(var _, var of) -> List.of(of);
            case Change(var of, var baseline) ->
                Stream.concat(Stream.of(of), baseline.stream()).toList();
            case Growth(var of, var baseline) ->
                Stream.concat(Stream.of(of), baseline.stream()).toList();
        };
    }

    /// This one and all that it is made of, outermost first.
    default Stream<Formula> walk() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Formula::walk));
    }

    /// The conditions under which facts take part.
    default Stream<Where> wheres() {
        return walk().flatMap(part -> switch (part) {
            case Sum(var _, var where) -> Stream.of(where);
            case Distinct(var _, var where) -> Stream.of(where);
            case Add _, Ratio _, Each _, Reference _, EntryLatest _, EntrySum _, Milestone _, Change _, Growth _ ->
                Stream.empty();
        });
    }

    /// This over the facts alone that fit `condition` too.
    default Formula narrowed(Where.Condition condition) {
        return switch (this) {
            case Sum(var measure, var where) -> new Sum(measure, where.and(condition.dimension(), condition.test()));
            case Distinct(var fields, var where) ->
                new Distinct(fields, where.and(condition.dimension(), condition.test()));
            case Add(var terms) ->
                new Add(terms.stream().map(term -> term.narrowed(condition)).toList());
            case Ratio(var upper, var lower) -> new Ratio(upper.narrowed(condition), lower.narrowed(condition));
            case Each(var by, var of) -> new Each(by, of.narrowed(condition));
            case Change(var of, var baseline) ->
                new Change(of.narrowed(condition), baseline.map(own -> own.narrowed(condition)));
            case Growth(var of, var baseline) ->
                new Growth(of.narrowed(condition), baseline.map(own -> own.narrowed(condition)));
            case Reference _, EntryLatest _, EntrySum _, Milestone _ -> this;
        };
    }

    /// The formula of one value of an `each`, `""` for facts without one; any other formula is itself.
    default Formula of(String key) {
        return this instanceof Each(var by, var each)
                ? each.narrowed(new Where.Condition(
                        by, key.isEmpty() ? new Where.Test.Not(new Where.Test.Present()) : new Where.Test.Equals(key)))
                : this;
    }

    /// True when terminals' facts take part, so that completeness matters.
    default boolean isFedByFacts() {
        return wheres().findAny().isPresent();
    }

    /// True when coordinators' entries take part.
    default boolean isFedByEntries() {
        return walk().anyMatch(
                        part -> part instanceof EntryLatest || part instanceof EntrySum || part instanceof Milestone);
    }

    /// True when a baseline takes part, which a coordinator may set.
    default boolean hasBaseline() {
        return walk().anyMatch(part -> part instanceof Change || part instanceof Growth);
    }

    /// True when its entries can only be 1 (done) or 0 (not).
    default boolean isMilestone() {
        return this instanceof Milestone;
    }
}
