package parvis.server.indicator;

import java.math.BigDecimal;
import parvis.server.territory.IndicatorId;

/// One figure of an indicator, as the territory defines it.
///
/// @param indicator the plan's row
/// @param key its name within the row
/// @param name what a reader calls it
/// @param unit of its value
/// @param formula how it is made
public record FigureDefinition(IndicatorId indicator, String key, String name, String unit, Formula formula) {
    /// @throws IllegalArgumentException when the key is empty, or an `each` or a milestone stands inside another
    /// formula
    public FigureDefinition {
        if (key.isEmpty()) {
            throw new IllegalArgumentException("figure without a key: " + indicator);
        }
        if (formula.walk().skip(1).anyMatch(FigureDefinition::standsAlone)) {
            throw new IllegalArgumentException("each or milestone inside another formula: " + indicator + "/" + key);
        }
    }

    /// Its name in entries, baselines and targets.
    public FigureKey id() {
        return new FigureKey(indicator, key);
    }

    /// True when a coordinator may enter `value` for it: it lives on entries, and a milestone is done (1) or not (0).
    public boolean takes(BigDecimal value) {
        return formula.isFedByEntries()
                && (!formula.isMilestone() || value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0);
    }

    private static boolean standsAlone(Formula formula) {
        return formula instanceof Formula.Each || formula instanceof Formula.Milestone;
    }
}
