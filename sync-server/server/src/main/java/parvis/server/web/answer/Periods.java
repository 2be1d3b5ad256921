package parvis.server.web.answer;

import java.time.Year;
import java.util.Optional;
import parvis.server.indicator.Period;

/// The period that a request asks for: `year=Y`, or `from=Y&to=Y`.
public final class Periods {
    private Periods() {}

    /// The period asked for; empty when none is.
    public static Optional<Period> asked(Query query) {
        Optional<Year> year = query.year("year");
        Optional<Year> from = query.year("from");
        Optional<Year> to = query.year("to");
        if (year.isPresent() && (from.isPresent() || to.isPresent())) {
            throw Query.bad("year", "donnez « year », ou « from » et « to », pas les deux");
        }
        if (from.isPresent() != to.isPresent()) {
            throw Query.missing(from.isPresent() ? "to" : "from");
        }
        if (from.isPresent() && from.get().isAfter(to.orElseThrow())) {
            throw Query.bad("to", "la dernière année vient avant la première");
        }
        return year.map(y -> Period.year(y.getValue()))
                .or(() -> from.map(
                        y -> Period.years(y.getValue(), to.orElseThrow().getValue())));
    }

    /// The period asked for.
    ///
    /// @throws Problem 400 when none is
    public static Period needed(Query query) {
        return asked(query).orElseThrow(() -> Query.missing("year"));
    }
}
