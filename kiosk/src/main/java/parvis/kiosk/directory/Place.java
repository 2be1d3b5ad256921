package parvis.kiosk.directory;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.Practical;
import parvis.protocol.message.ThemeId;

/// A door one can walk to. What no source gives is absent, never invented.
///
/// @param id the place
/// @param name as on its door
/// @param type the source's word for what it is
/// @param theme under which people look for it
/// @param themeLabel what people call that theme
/// @param purpose one plain sentence: what for
/// @param address as the source has it
/// @param manager who runs it
/// @param phone as the source has it
/// @param openDays days on which it is open; empty when no source says
/// @param practical hours, appointment, access…
/// @param position where it stands, where a source says
/// @param source where these facts come from
public record Place(
        PlaceId id,
        String name,
        String type,
        ThemeId theme,
        String themeLabel,
        Optional<String> purpose,
        Optional<String> address,
        Optional<String> manager,
        Optional<String> phone,
        Set<DayOfWeek> openDays,
        Practical practical,
        Optional<Position> position,
        String source) {
    public Place {
        openDays = Set.copyOf(openDays);
    }

    /// WGS 84, degrees.
    public record Position(double latitude, double longitude) {}
}
