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
public record Catalogue(
        String version,
        TerritoryPart territory,
        List<PlacePart> places,
        List<ActivityPart> activities,
        List<ClosurePart> closures,
        List<OrganizationPart> organizations,
        List<SessionPart> sessions) {
    public Catalogue {
        places = List.copyOf(places);
        activities = List.copyOf(activities);
        closures = List.copyOf(closures);
        organizations = List.copyOf(organizations);
        sessions = List.copyOf(sessions);
    }
}
