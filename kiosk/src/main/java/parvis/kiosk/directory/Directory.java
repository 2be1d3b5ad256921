package parvis.kiosk.directory;

import java.util.List;
import java.util.Optional;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ThemeId;

/// The places of a territory and the ways to one of them. Answers within some milliseconds; may be called from any
/// thread.
public interface Directory {
    /// The themes that have places, in the convention's order.
    List<Theme> themes();

    /// The places of a theme, A to Z.
    List<Place> under(ThemeId theme);

    /// All places, A to Z.
    List<Place> all();

    /// That place, if the catalogue has it.
    Optional<Place> place(PlaceId id);
}
