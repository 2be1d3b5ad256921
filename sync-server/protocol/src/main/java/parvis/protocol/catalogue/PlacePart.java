package parvis.protocol.catalogue;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.Practical;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.ThemeId;

/// One place of part `places`. What has no source is absent, and shown as missing.
///
/// @param id the place
/// @param name as on its door
/// @param type the source's word for what it is, « Ludothèque »
/// @param theme under which people look for it
/// @param purpose one plain sentence: what for
/// @param address as the source has it
/// @param manager who runs it
/// @param phone as the source has it
/// @param openDays days on which it is open, empty when no source says
/// @param services the desks at this place; empty: all of the territory's
/// @param latitude WGS 84, degrees
/// @param longitude WGS 84, degrees
/// @param source where these facts come from
/// @param practical hours, appointment, access…
public record PlacePart(
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
        Optional<Double> latitude,
        Optional<Double> longitude,
        String source,
        Practical practical) {
    public PlacePart {
        openDays = Set.copyOf(openDays);
        services = List.copyOf(services);
    }

    /// A place of which nothing practical is known.
    public PlacePart(
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
            Optional<Double> latitude,
            Optional<Double> longitude,
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
                latitude,
                longitude,
                source,
                Practical.NONE);
    }

    /// The same place, with what is to be known before one walks to it.
    public PlacePart with(Practical known) {
        return new PlacePart(
                id, name, type, theme, purpose, address, manager, phone, openDays, services, latitude, longitude,
                source, known);
    }
}
