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
/// @param needs part `needs`, in the order of the screen
public record Catalogue(
        String version,
        TerritoryPart territory,
        List<PlacePart> places,
        List<ActivityPart> activities,
        List<ClosurePart> closures,
        List<OrganizationPart> organizations,
        List<SessionPart> sessions,
        List<DayPart> days,
        RightsPart rights,
        List<NeedPart> needs) {
    public Catalogue {
        places = List.copyOf(places);
        activities = List.copyOf(activities);
        closures = List.copyOf(closures);
        organizations = List.copyOf(organizations);
        sessions = List.copyOf(sessions);
        days = List.copyOf(days);
        needs = List.copyOf(needs);
    }

    /// A catalogue that does not say which doors answer which need.
    public Catalogue(
            String version,
            TerritoryPart territory,
            List<PlacePart> places,
            List<ActivityPart> activities,
            List<ClosurePart> closures,
            List<OrganizationPart> organizations,
            List<SessionPart> sessions,
            List<DayPart> days,
            RightsPart rights) {
        this(version, territory, places, activities, closures, organizations, sessions, days, rights, List.of());
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
