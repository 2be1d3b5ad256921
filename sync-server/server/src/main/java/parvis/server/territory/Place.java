package parvis.server.territory;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.Practical;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.ThemeId;

/// A door one can walk to. What has no source is absent, and shown as missing.
///
/// @param id the place
/// @param name as on its door
/// @param type the source's word for what it is
/// @param theme under which people look for it
/// @param purpose one plain sentence: what for
/// @param address as the source has it
/// @param manager who runs it
/// @param phone as the source has it
/// @param openDays the days on which it is open; empty when no source says (never: "closed all week")
/// @param services the desks at this place; empty: all of the territory's
/// @param position where it stands, when a source says
/// @param source where these facts come from
/// @param practical hours, appointment, access…
public record Place(
        PlaceId id,
        String name,
        String type,
        ThemeId theme,
        Optional<String> purpose,
        Optional<String> address,
        Optional<String> manager,
        Optional<String> phone,
        Set<DayOfWeek> openDays,
        List<ServiceId> services,
        Optional<Position> position,
        String source,
        Practical practical) {
    public Place {
        openDays = Set.copyOf(openDays);
        services = List.copyOf(services);
    }

    /// A place of which nothing practical is known.
    public Place(
            PlaceId id,
            String name,
            String type,
            ThemeId theme,
            Optional<String> purpose,
            Optional<String> address,
            Optional<String> manager,
            Optional<String> phone,
            Set<DayOfWeek> openDays,
            List<ServiceId> services,
            Optional<Position> position,
            String source) {
        this(
                id,
                name,
                type,
                theme,
                purpose,
                address,
                manager,
                phone,
                openDays,
                services,
                position,
                source,
                Practical.NONE);
    }

    /// WGS 84, degrees.
    public record Position(double latitude, double longitude) {
        /// @throws IllegalArgumentException when it is nowhere on Earth
        public Position {
            if (!(Math.abs(latitude) <= 90)) {
                throw new IllegalArgumentException("|latitude| > 90: " + latitude);
            }
            if (!(Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("|longitude| > 180: " + longitude);
            }
        }
    }
}
