package parvis.protocol.catalogue;

import java.util.List;
import parvis.protocol.message.Need;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.PlaceId;

/// One need of part `needs`, and who answers it.
///
/// @param need which
/// @param places doors of this town, the best first
/// @param operators organisations to know for it, the best first; they may have no door in this town
public record NeedPart(Need need, List<PlaceId> places, List<OperatorId> operators) {
    public NeedPart {
        places = List.copyOf(places);
        operators = List.copyOf(operators);
    }
}
