package parvis.server.indicator;

import parvis.server.territory.IndicatorId;

/// Which figure, for ever: the indicator and the key within it.
///
/// @param indicator the plan's row
/// @param key the definition's, or the value met by an `each`, empty for facts without one
public record FigureKey(IndicatorId indicator, String key) {
    @Override
    public String toString() {
        return indicator + "/" + key;
    }
}
