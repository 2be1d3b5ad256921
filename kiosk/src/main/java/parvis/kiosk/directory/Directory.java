package parvis.kiosk.directory;

import java.util.List;
import java.util.Optional;
import parvis.protocol.message.Need;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ThemeId;

/// The places of a territory and the ways to one of them. Answers within some milliseconds; may be called from any
/// thread.
public interface Directory {
    /// The themes that have places, in the convention's order.
    List<Theme> themes();

    /// The places of a theme, A to Z.
    List<Place> under(ThemeId theme);

    /// The needs that somebody answers, in the order of the screen.
    List<Need> needs();

    /// Who answers a need; nobody where the catalogue does not say.
    Answer answering(Need need);

    /// All places, A to Z.
    List<Place> all();

    /// That place, if the catalogue has it.
    Optional<Place> place(PlaceId id);

    /// When that place is open.
    Opening opening(Place place);

    /// Who answers a need.
    ///
    /// @param places doors of this town, the best first
    /// @param operators organisations to know, the best first
    record Answer(List<Place> places, List<OperatorId> operators) {
        public Answer {
            places = List.copyOf(places);
            operators = List.copyOf(operators);
        }
    }
}
