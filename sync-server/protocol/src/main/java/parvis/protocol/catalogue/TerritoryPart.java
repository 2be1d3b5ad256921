package parvis.protocol.catalogue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import parvis.protocol.message.AudienceId;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.TerritoryId;
import parvis.protocol.message.ThemeId;

/// Part `territory`: what every screen of a town needs to know.
///
/// @param id the territory
/// @param name as people say it, « Ville de Dugny »
/// @param zone of all its days and hours
/// @param from the convention's first day
/// @param to the convention's last day
/// @param services the desks that a visit is told apart by, in the order of the screen
/// @param themes the convention's themes, in its order
/// @param audiences for whom things are held, and age brackets, in the order of the forms
public record TerritoryPart(
        TerritoryId id,
        String name,
        ZoneId zone,
        LocalDate from,
        LocalDate to,
        List<ServiceLabel> services,
        List<ThemeLabel> themes,
        List<AudienceLabel> audiences) {
    public TerritoryPart {
        services = List.copyOf(services);
        themes = List.copyOf(themes);
        audiences = List.copyOf(audiences);
    }

    /// A territory that names no audiences.
    public TerritoryPart(
            TerritoryId id,
            String name,
            ZoneId zone,
            LocalDate from,
            LocalDate to,
            List<ServiceLabel> services,
            List<ThemeLabel> themes) {
        this(id, name, zone, from, to, services, themes, List.of());
    }

    /// A desk and what people call it.
    public record ServiceLabel(ServiceId id, String label) {}

    /// An audience and what people call it.
    public record AudienceLabel(AudienceId id, String label) {}

    /// A theme and what people call it.
    public record ThemeLabel(ThemeId id, String label) {}
}
