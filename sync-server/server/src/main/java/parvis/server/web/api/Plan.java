package parvis.server.web.api;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parvis.server.indicator.FigureDefinition;
import parvis.server.indicator.FigureKey;
import parvis.server.indicator.Formula;
import parvis.server.territory.IndicatorId;

/// Finds the figure that a request names.
final class Plan {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private final List<FigureDefinition> definitions;

    Plan(List<FigureDefinition> definitions) {
        this.definitions = List.copyOf(definitions);
    }

    /// The figure of that name and how it is made. A figure that is told apart by topic has a key for each topic.
    Optional<Named> find(String indicator, String key) {
        return definitions.stream()
                .filter(definition -> definition.indicator().value().equals(indicator))
                .filter(definition -> definition.formula() instanceof Formula.Each
                        ? KEY.matcher(key).matches()
                        : definition.key().equals(key))
                .findFirst()
                .map(definition -> new Named(new FigureKey(new IndicatorId(indicator), key), definition));
    }

    record Named(FigureKey key, FigureDefinition definition) {}
}
