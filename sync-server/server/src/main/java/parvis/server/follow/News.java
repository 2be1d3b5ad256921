package parvis.server.follow;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parvis.server.indicator.Figure;
import parvis.server.indicator.FigureKey;

/// What changed since somebody's last visit.
public final class News {
    /// Who comes back sooner is still on the same visit.
    public static final Duration ONE_VISIT = Duration.ofHours(4);

    private final Visits visits;

    public News(Visits visits) {
        this.visits = visits;
    }

    /// What changed.
    ///
    /// @param since the visit before
    /// @param moved the figures that are not what they were, in their order
    public record Since(Instant since, List<Moved> moved) {
        public Since {
            moved = List.copyOf(moved);
        }
    }

    /// A figure that moved.
    ///
    /// @param figure as it is
    /// @param before what it was, empty when it had no value
    public record Moved(Figure figure, Optional<BigDecimal> before) {}

    /// What changed since that person's visit before; notes this one when it has just begun. Empty on the first
    /// visit, and on the first of another year.
    public Optional<Since> of(String user, Instant now, int year, List<Figure> figures) {
        var last = visits.of(user);
        boolean begins =
                last.isEmpty() || Duration.between(last.getFirst().at(), now).compareTo(ONE_VISIT) > 0;
        if (begins) {
            visits.note(new Visit(user, now, year, values(figures)));
        }
        var before = last.stream().skip(begins ? 0 : 1).findFirst();
        return before.filter(visit -> visit.year() == year).map(visit -> new Since(visit.at(), moved(visit, figures)));
    }

    private static List<Moved> moved(Visit before, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.value().isPresent())
                .map(figure ->
                        new Moved(figure, Optional.ofNullable(before.values().get(figure.id()))))
                .filter(moved -> moved.before()
                        .filter(was -> was.compareTo(moved.figure().value().orElseThrow()) == 0)
                        .isEmpty())
                .toList();
    }

    private static Map<FigureKey, BigDecimal> values(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.value().isPresent())
                .collect(Collectors.toMap(
                        Figure::id, figure -> figure.value().orElseThrow(), (one, _) -> one, HashMap::new));
    }
}
