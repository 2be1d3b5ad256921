package parvis.server.territory;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.TerritoryId;
import parvis.protocol.message.ThemeId;

/// A town under a convention, whole. Every list is in the pack's order.
///
/// @param id the territory, first level of every topic
/// @param name as people say it
/// @param zone of all its days and hours
/// @param convention the years that the partnership lasts
/// @param parties who signed it
/// @param services the desks that a visit is told apart by
/// @param themes the convention's themes
/// @param audiences for whom things are held, and age brackets
/// @param closures days on which nobody is expected
/// @param publicHolidays as rules
/// @param schoolZone of the school calendar, when a source says
/// @param schoolHolidays of that zone, as far as a source was read
/// @param places the doors one can walk to
/// @param terminalsExpected the places where a terminal is planned
/// @param fiches the plan
/// @param references figures that others published, each with year and source
/// @param awaited reference figures that the pack names without a value: coordinators will enter them
/// @param activities what is done and counted
/// @param organizations partners that a meeting can name
public record Territory(
        TerritoryId id,
        String name,
        ZoneId zone,
        Convention convention,
        List<Party> parties,
        List<Desk> services,
        List<Theme> themes,
        List<Audience> audiences,
        List<Closure> closures,
        PublicHolidays publicHolidays,
        Optional<String> schoolZone,
        List<SchoolHoliday> schoolHolidays,
        List<Place> places,
        List<PlaceId> terminalsExpected,
        List<Fiche> fiches,
        List<Reference> references,
        List<AwaitedReference> awaited,
        List<Activity> activities,
        List<Organization> organizations) {
    public Territory {
        parties = List.copyOf(parties);
        services = List.copyOf(services);
        themes = List.copyOf(themes);
        audiences = List.copyOf(audiences);
        closures = List.copyOf(closures);
        schoolHolidays = List.copyOf(schoolHolidays);
        places = List.copyOf(places);
        terminalsExpected = List.copyOf(terminalsExpected);
        fiches = List.copyOf(fiches);
        references = List.copyOf(references);
        awaited = List.copyOf(awaited);
        activities = List.copyOf(activities);
        organizations = List.copyOf(organizations);
    }

    /// All rows of the plan, in its order.
    public List<Indicator> indicators() {
        return fiches.stream().flatMap(fiche -> fiche.indicators().stream()).toList();
    }

    /// The row of that id.
    public Optional<Indicator> indicator(IndicatorId wanted) {
        return indicators().stream().filter(row -> row.id().equals(wanted)).findFirst();
    }

    /// The place of that id.
    public Optional<Place> place(PlaceId wanted) {
        return places.stream().filter(place -> place.id().equals(wanted)).findFirst();
    }

    /// The activity of that id.
    public Optional<Activity> activity(ActivityId wanted) {
        return activities.stream()
                .filter(activity -> activity.id().equals(wanted))
                .findFirst();
    }

    /// The desk of that id.
    public Optional<Desk> service(ServiceId wanted) {
        return services.stream().filter(desk -> desk.id().equals(wanted)).findFirst();
    }

    /// The theme of that id.
    public Optional<Theme> theme(ThemeId wanted) {
        return themes.stream().filter(theme -> theme.id().equals(wanted)).findFirst();
    }

    /// True when a closure says that nobody is expected at that place on that day.
    public boolean isClosed(PlaceId place, LocalDate day) {
        return closures.stream().anyMatch(closure -> closure.covers(place, day));
    }
}
