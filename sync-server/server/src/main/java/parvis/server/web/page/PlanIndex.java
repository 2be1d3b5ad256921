package parvis.server.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.server.indicator.FigureDefinition;
import parvis.server.indicator.FigureKey;
import parvis.server.indicator.Formula;
import parvis.server.territory.Fiche;
import parvis.server.territory.IndicatorId;
import parvis.server.territory.Territory;

/// Finds in the plan what pages are asked for.
final class PlanIndex {
    private final Territory territory;
    private final List<FigureDefinition> definitions;
    private final Map<FigureKey, FigureDefinition> byKey = new HashMap<>();

    PlanIndex(Territory territory, List<FigureDefinition> definitions) {
        this.territory = territory;
        this.definitions = List.copyOf(definitions);
        definitions.forEach(definition -> byKey.put(definition.id(), definition));
    }

    /// How a figure is made; of an `each` it makes the one for any value.
    Optional<FigureDefinition> definition(FigureKey key) {
        return Optional.ofNullable(byKey.get(key))
                .or(() -> definitions.stream()
                        .filter(definition -> definition.indicator().equals(key.indicator())
                                && definition.formula() instanceof Formula.Each)
                        .findFirst());
    }

    /// The fiche of that id.
    Optional<Fiche> fiche(String id) {
        return territory.fiches().stream()
                .filter(fiche -> fiche.id().equals(id))
                .findFirst();
    }

    /// The fiche on which an indicator stands.
    Optional<Fiche> ficheOf(IndicatorId indicator) {
        return territory.fiches().stream()
                .filter(fiche ->
                        fiche.indicators().stream().anyMatch(row -> row.id().equals(indicator)))
                .findFirst();
    }

    /// The number of a fiche's colour.
    int tone(Fiche fiche) {
        return territory.fiches().indexOf(fiche) % Tones.COUNT;
    }
}
