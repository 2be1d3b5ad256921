package parvis.server.follow;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import parvis.server.indicator.FigureKey;

/// What somebody saw when they came.
///
/// @param user who
/// @param at when
/// @param year of which the figures speak
/// @param values of the figures that had one
public record Visit(String user, Instant at, int year, Map<FigureKey, BigDecimal> values) {
    public Visit {
        values = Map.copyOf(values);
    }
}
