package parvis.server.pack;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parvis.protocol.catalogue.ActivityPart;
import parvis.protocol.catalogue.ClosurePart;
import parvis.protocol.catalogue.DayPart;
import parvis.protocol.catalogue.NeedPart;
import parvis.protocol.catalogue.OrganizationPart;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.catalogue.RightsPart;
import parvis.protocol.catalogue.TerritoryPart;
import parvis.server.indicator.Feeds;
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
/// @param days part `days`
/// @param rights all parts that speak of rights
/// @param needs part `needs`
public record CatalogueParts(
        TerritoryPart territory,
        List<PlacePart> places,
        List<ActivityPart> activities,
        List<ClosurePart> closures,
        List<OrganizationPart> organizations,
        List<DayPart> days,
        RightsPart rights,
        List<NeedPart> needs) {
    public CatalogueParts {
        places = List.copyOf(places);
        activities = List.copyOf(activities);
        closures = List.copyOf(closures);
        organizations = List.copyOf(organizations);
        days = List.copyOf(days);
        needs = List.copyOf(needs);
    }

    /// The parts of that pack, each list in its order.
    public static CatalogueParts of(Pack pack) {
        var territory = pack.territory();
        var feeds = new Feeds(territory, pack.definitions());
        return new CatalogueParts(
                head(territory),
                territory.places().stream().map(CatalogueParts::place).toList(),
                territory.activities().stream()
                        .map(activity -> activity(activity, feeds))
                        .toList(),
                territory.closures().stream()
                        .map(closure -> new ClosurePart(
                                closure.from(), closure.to(), closure.label(), sorted(closure.places())))
                        .toList(),
                territory.organizations().stream()
                        .map(organization -> new OrganizationPart(organization.id(), organization.name()))
                        .toList(),
                days(territory),
                pack.rights(),
                pack.needs());
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
                        .toList(),
                territory.audiences().stream()
                        .map(audience -> new TerritoryPart.AudienceLabel(audience.id(), audience.label()))
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
                place.source(),
                place.practical());
    }

    /// The public holidays of the convention's years, and one more: who plans in its last December looks beyond it.
    private static List<DayPart> days(Territory territory) {
        var convention = territory.convention();
        var holidays = IntStream.rangeClosed(
                        convention.firstYear().getValue(), convention.lastYear().getValue() + 1)
                .boxed()
                .flatMap(year -> territory.publicHolidays().of(year).stream())
                .map(day -> new DayPart(day.day(), day.day(), day.label(), DayPart.Kind.PUBLIC_HOLIDAY));
        var school = territory.schoolHolidays().stream()
                .map(days -> new DayPart(days.from(), days.to(), days.label(), DayPart.Kind.SCHOOL_HOLIDAY));
        return Stream.concat(holidays, school).toList();
    }

    private static ActivityPart activity(Activity activity, Feeds feeds) {
        return new ActivityPart(
                activity.id(),
                activity.label(),
                activity.measures(),
                activity.fields().stream().map(Dimension::wireName).toList(),
                activity.topics().stream()
                        .map(topic -> new ActivityPart.TopicLabel(topic.id(), topic.label()))
                        .toList(),
                feeds.of(activity).stream().map(CatalogueParts::feed).toList());
    }

    private static ActivityPart.Feed feed(Feeds.Feed feed) {
        return new ActivityPart.Feed(
                feed.indicator().value(),
                feed.label(),
                feed.measures(),
                feed.fields().stream().map(Dimension::wireName).toList(),
                feed.conditions());
    }

    /// In one order always: a part's hash must not change from one start to the next.
    private static <T> List<T> sorted(Set<T> ids) {
        return ids.stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }
}
