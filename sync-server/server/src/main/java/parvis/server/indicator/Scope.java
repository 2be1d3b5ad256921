package parvis.server.indicator;

import java.util.Optional;
import parvis.server.territory.Dimension;

/// For which figure, over which days, and for which one value of an `each` a formula is read.
///
/// @param figure whose entries and baseline take part
/// @param period over which days
/// @param only what each fact must be beside the formula's own conditions
record Scope(FigureKey figure, Period period, Optional<Where.Condition> only) {
    Scope over(Period other) {
        return new Scope(figure, other, only);
    }

    /// This for one value that was met, `""` for facts without one.
    Scope each(Dimension by, String value) {
        Where.Test test = value.isEmpty() ? new Where.Test.Not(new Where.Test.Present()) : new Where.Test.Equals(value);
        return new Scope(new FigureKey(figure.indicator(), value), period, Optional.of(new Where.Condition(by, test)));
    }

    Where narrow(Where where) {
        return only.map(condition -> where.and(condition.dimension(), condition.test()))
                .orElse(where);
    }
}
