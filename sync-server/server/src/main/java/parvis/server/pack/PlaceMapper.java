package parvis.server.pack;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Measure;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.ThemeId;
import parvis.protocol.message.TopicId;
import parvis.server.territory.Activity;
import parvis.server.territory.Dimension;
import parvis.server.territory.Organization;
import parvis.server.territory.Place;
import parvis.server.territory.Topic;

/// Makes places, activities and organisations of a pack in which nothing was found wrong.
final class PlaceMapper {
    private static final Map<String, DayOfWeek> FRENCH_DAYS = Map.of(
            "lundi", DayOfWeek.MONDAY,
            "mardi", DayOfWeek.TUESDAY,
            "mercredi", DayOfWeek.WEDNESDAY,
            "jeudi", DayOfWeek.THURSDAY,
            "vendredi", DayOfWeek.FRIDAY,
            "samedi", DayOfWeek.SATURDAY,
            "dimanche", DayOfWeek.SUNDAY);

    private final PackFiles files;

    PlaceMapper(PackFiles files) {
        this.files = files;
    }

    List<Place> places() {
        var root = files.places().spot();
        return root.listed("places").stream()
                .map(place -> place(place, root.text("source")))
                .toList();
    }

    List<Activity> activities() {
        return files.activities().spot().listed("activities").stream()
                .map(PlaceMapper::activity)
                .toList();
    }

    List<Organization> organizations() {
        var root = files.organizations().spot();
        return root.listed("organizations").stream()
                .map(organization -> new Organization(
                        new OrganizationId(organization.required("id")),
                        organization.required("name"),
                        organization
                                .text("source")
                                .or(() -> root.text("source"))
                                .orElseThrow()))
                .toList();
    }

    private static Place place(Spot spot, Optional<String> source) {
        return new Place(
                new PlaceId(spot.required("id")),
                spot.required("name"),
                spot.required("type"),
                new ThemeId(spot.required("theme")),
                spot.text("purpose"),
                spot.text("address"),
                spot.text("manager"),
                spot.text("phone"),
                spot.items("openDays").stream()
                        .flatMap(day -> day.text().stream())
                        .map(PlaceMapper::day)
                        .collect(Collectors.toSet()),
                spot.items("services").stream()
                        .flatMap(id -> id.text().stream())
                        .map(ServiceId::new)
                        .toList(),
                position(spot),
                spot.text("source").or(() -> source).orElseThrow());
    }

    private static Optional<Place.Position> position(Spot spot) {
        return spot.has("latitude")
                ? Optional.of(new Place.Position(
                        spot.get("latitude").node().asDouble(),
                        spot.get("longitude").node().asDouble()))
                : Optional.empty();
    }

    private static DayOfWeek day(String name) {
        var french = FRENCH_DAYS.get(name);
        return french != null ? french : DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Activity activity(Spot spot) {
        return new Activity(
                new ActivityId(spot.required("id")),
                spot.required("label"),
                spot.items("measures").stream()
                        .flatMap(name -> name.text().flatMap(Measure::of).stream())
                        .toList(),
                spot.items("fields").stream()
                        .flatMap(name -> name.text().flatMap(Dimension::of).stream())
                        .toList(),
                spot.items("topics").stream()
                        .map(topic -> new Topic(new TopicId(topic.required("id")), topic.required("label")))
                        .toList());
    }
}
