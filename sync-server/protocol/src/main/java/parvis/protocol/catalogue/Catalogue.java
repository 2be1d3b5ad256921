package parvis.protocol.catalogue;

import java.util.List;

/// A whole catalogue: one manifest's worth, never half of one.
///
/// @param version as the manifest names it
/// @param territory part `territory`
/// @param places part `places`
/// @param activities part `activities`
/// @param closures part `closures`
/// @param organizations part `organizations`
/// @param sessions part `sessions`
/// @param days part `days`
/// @param rights all parts that speak of rights
public record Catalogue(
        String version,
        TerritoryPart territory,
        List<PlacePart> places,
        List<ActivityPart> activities,
        List<ClosurePart> closures,
        List<OrganizationPart> organizations,
        List<SessionPart> sessions,
        List<DayPart> days,
        RightsPart rights) {
    public Catalogue {
        places = List.copyOf(places);
        activities = List.copyOf(activities);
        closures = List.copyOf(closures);
        organizations = List.copyOf(organizations);
        sessions = List.copyOf(sessions);
        days = List.copyOf(days);
    }

    /// A catalogue that says nothing of rights.
    public Catalogue(
            String version,
            TerritoryPart territory,
            List<PlacePart> places,
            List<ActivityPart> activities,
            List<ClosurePart> closures,
            List<OrganizationPart> organizations,
            List<SessionPart> sessions,
            List<DayPart> days) {
        this(version, territory, places, activities, closures, organizations, sessions, days, RightsPart.NONE);
    }

    /// A catalogue that names no special days and says nothing of rights.
    public Catalogue(
            String version,
            TerritoryPart territory,
            List<PlacePart> places,
            List<ActivityPart> activities,
            List<ClosurePart> closures,
            List<OrganizationPart> organizations,
            List<SessionPart> sessions) {
        this(version, territory, places, activities, closures, organizations, sessions, List.of());
    }
}
