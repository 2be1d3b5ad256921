package parvis.server.pack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Measure;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.Practical;
import parvis.protocol.message.Practical.Appointment;
import parvis.protocol.message.Practical.Hours;
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

    private static final Map<String, Appointment> APPOINTMENTS =
            Map.of("sans", Appointment.WITHOUT, "avec", Appointment.WITH, "avec ou sans", Appointment.EITHER);

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
                openDays(spot),
                spot.items("services").stream()
                        .flatMap(id -> id.text().stream())
                        .map(ServiceId::new)
                        .toList(),
                position(spot),
                spot.text("source").or(() -> source).orElseThrow(),
                practical(spot));
    }

    /// Where hours are given, their days.
    private static Set<DayOfWeek> openDays(Spot spot) {
        var days = days(spot, "openDays").collect(Collectors.toSet());
        hours(spot).forEach(hours -> days.add(hours.day()));
        return days;
    }

    private static Practical practical(Spot spot) {
        return new Practical(
                hours(spot).toList(),
                spot.text("appointment").map(APPOINTMENTS::get),
                texts(spot, "access"),
                texts(spot, "languages"),
                texts(spot, "bring"),
                spot.text("checkedOn").map(LocalDate::parse));
    }

    private static Stream<Hours> hours(Spot spot) {
        return spot.items("hours").stream()
                .flatMap(span -> days(span, "days")
                        .map(day -> new Hours(
                                day, LocalTime.parse(span.required("from")), LocalTime.parse(span.required("to")))));
    }

    private static List<String> texts(Spot spot, String field) {
        return spot.items(field).stream().flatMap(item -> item.text().stream()).toList();
    }

    static Stream<DayOfWeek> days(Spot spot, String field) {
        return spot.items(field).stream().flatMap(day -> day.text().stream()).map(PlaceMapper::day);
    }

    private static Optional<Place.Position> position(Spot spot) {
        return spot.has("latitude")
                ? Optional.of(new Place.Position(
                        spot.get("latitude").node().asDouble(),
                        spot.get("longitude").node().asDouble()))
                : Optional.empty();
    }

    static boolean isDay(String name) {
        return FRENCH_DAYS.containsKey(name)
                || FRENCH_DAYS.values().stream()
                        .anyMatch(day -> day.name().toLowerCase(Locale.ROOT).equals(name));
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
