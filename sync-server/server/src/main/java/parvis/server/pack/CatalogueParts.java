package parvis.server.pack;

import java.util.List;
import java.util.Set;
import parvis.protocol.catalogue.ActivityPart;
import parvis.protocol.catalogue.ClosurePart;
import parvis.protocol.catalogue.OrganizationPart;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.catalogue.TerritoryPart;
import parvis.server.territory.Activity;
import parvis.server.territory.Dimension;
import parvis.server.territory.Place;
import parvis.server.territory.Territory;

/// A territory as it travels to the terminals: what their screens need, and no more.
///
/// @param territory part `territory`
/// @param places part `places`
/// @param activities part `activities`
/// @param closures part `closures`
/// @param organizations part `organizations`
public record CatalogueParts(
        TerritoryPart territory,
        List<PlacePart> places,
        List<ActivityPart> activities,
        List<ClosurePart> closures,
        List<OrganizationPart> organizations) {
    public CatalogueParts {
        places = List.copyOf(places);
        activities = List.copyOf(activities);
        closures = List.copyOf(closures);
        organizations = List.copyOf(organizations);
    }

    /// The parts of that territory, each list in the pack's order.
    public static CatalogueParts of(Territory territory) {
        return new CatalogueParts(
                head(territory),
                territory.places().stream().map(CatalogueParts::place).toList(),
                territory.activities().stream().map(CatalogueParts::activity).toList(),
                territory.closures().stream()
                        .map(closure -> new ClosurePart(
                                closure.from(), closure.to(), closure.label(), sorted(closure.places())))
                        .toList(),
                territory.organizations().stream()
                        .map(organization -> new OrganizationPart(organization.id(), organization.name()))
                        .toList());
    }

    private static TerritoryPart head(Territory territory) {
        return new TerritoryPart(
                territory.id(),
                territory.name(),
                territory.zone(),
                territory.convention().from(),
                territory.convention().to(),
                territory.services().stream()
                        .map(desk -> new TerritoryPart.ServiceLabel(desk.id(), desk.label()))
                        .toList(),
                territory.themes().stream()
                        .map(theme -> new TerritoryPart.ThemeLabel(theme.id(), theme.label()))
                        .toList());
    }

    private static PlacePart place(Place place) {
        return new PlacePart(
                place.id(),
                place.name(),
                place.type(),
                place.theme(),
                place.purpose(),
                place.address(),
                place.manager(),
                place.phone(),
                place.openDays(),
                place.services(),
                place.position().map(Place.Position::latitude),
                place.position().map(Place.Position::longitude),
                place.source());
    }

    private static ActivityPart activity(Activity activity) {
        return new ActivityPart(
                activity.id(),
                activity.label(),
                activity.measures(),
                activity.fields().stream().map(Dimension::wireName).toList(),
                activity.topics().stream()
                        .map(topic -> new ActivityPart.TopicLabel(topic.id(), topic.label()))
                        .toList());
    }

    /// In one order always: a part's hash must not change from one start to the next.
    private static <T> List<T> sorted(Set<T> ids) {
        return ids.stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }
}
