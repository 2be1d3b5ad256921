package parvis.server.pack;

import java.util.List;
import parvis.protocol.catalogue.NeedPart;
import parvis.protocol.catalogue.RightsPart;
import parvis.server.indicator.FigureDefinition;
import parvis.server.territory.Territory;

/// A territory as its folder says it, sound.
///
/// @param territory all but the formulas
/// @param definitions how each figure is made, in the plan's order
/// @param rights what it says of rights, as it travels to the terminals
/// @param needs which doors answer which need, as it travels to the terminals
/// @param warnings what a person should look at
public record Pack(
        Territory territory,
        List<FigureDefinition> definitions,
        RightsPart rights,
        List<NeedPart> needs,
        List<Problem> warnings) {
    public Pack {
        needs = List.copyOf(needs);
        definitions = List.copyOf(definitions);
        warnings = List.copyOf(warnings);
    }
}
