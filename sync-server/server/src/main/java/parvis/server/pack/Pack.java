package parvis.server.pack;

import java.util.List;
import parvis.server.indicator.FigureDefinition;
import parvis.server.territory.Territory;

/// A territory as its folder says it, sound.
///
/// @param territory all but the formulas
/// @param definitions how each figure is made, in the plan's order
/// @param warnings what a person should look at
public record Pack(Territory territory, List<FigureDefinition> definitions, List<Problem> warnings) {
    public Pack {
        definitions = List.copyOf(definitions);
        warnings = List.copyOf(warnings);
    }
}
