package parvis.protocol.codec;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import parvis.protocol.catalogue.NeedPart;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.message.Need;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.Practical;
import parvis.protocol.message.Practical.Hours;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.ThemeId;

/// A place, and a need, as JSON. What came to places later is left out where it is not known, and empty where it lacks.
final class PlaceJson {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private PlaceJson() {}

    static void write(Out out, PlacePart place) {
        out.text("id", place.id())
                .text("name", place.name())
                .text("type", place.type())
                .text("theme", place.theme())
                .text("purpose", place.purpose())
                .text("address", place.address())
                .text("manager", place.manager())
                .text("phone", place.phone())
                .words(
                        "openDays",
                        place.openDays().stream().sorted().map(Words::of).toList())
                .words("services", place.services());
        place.latitude().ifPresent(value -> out.number("latitude", value));
        place.longitude().ifPresent(value -> out.number("longitude", value));
        out.text("source", place.source());
        write(out, place.practical());
    }

    private static void write(Out out, Practical practical) {
        out.objectsIfAny(
                        "hours",
                        practical.hours(),
                        (each, hours) -> each.text("day", Words.of(hours.day()))
                                .text("from", CLOCK.format(hours.from()))
                                .text("to", CLOCK.format(hours.to())))
                .text("appointment", practical.appointment().map(Words::of))
                .wordsIfAny("access", practical.access())
                .wordsIfAny("languages", practical.languages())
                .wordsIfAny("bring", practical.bring())
                .text("checkedOn", practical.checkedOn());
    }

    static PlacePart read(Tree tree) {
        return new PlacePart(
                tree.as("id", PlaceId::new),
                tree.text("name"),
                tree.text("type"),
                tree.as("theme", ThemeId::new),
                tree.optionalText("purpose"),
                tree.optionalText("address"),
                tree.optionalText("manager"),
                tree.optionalText("phone"),
                new HashSet<DayOfWeek>(tree.words("openDays", Words::dayOfWeek)),
                tree.words("services", ServiceId::new),
                boxed(tree, "latitude"),
                boxed(tree, "longitude"),
                tree.text("source"),
                practical(tree));
    }

    /// An appointment of a kind that this program does not know is not known.
    private static Practical practical(Tree tree) {
        return new Practical(
                tree.objectsIfAny("hours", PlaceJson::hours),
                tree.optionalText("appointment").map(Words.APPOINTMENTS::get),
                tree.wordsIfAny("access", Function.identity()),
                tree.wordsIfAny("languages", Function.identity()),
                tree.wordsIfAny("bring", Function.identity()),
                tree.optionally("checkedOn", LocalDate::parse));
    }

    private static Hours hours(Tree tree) {
        return new Hours(
                tree.as("day", Words::dayOfWeek), tree.as("from", LocalTime::parse), tree.as("to", LocalTime::parse));
    }

    private static Optional<Double> boxed(Tree tree, String name) {
        var number = tree.optionalNumber(name);
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    static void write(Out out, NeedPart need) {
        out.text("id", need.need().id()).words("places", need.places()).words("operators", need.operators());
    }

    /// One that this program does not know is passed over.
    static Optional<NeedPart> need(Tree tree) {
        var places = tree.words("places", PlaceId::new);
        var operators = tree.words("operators", OperatorId::new);
        return Need.of(tree.text("id")).map(need -> new NeedPart(need, places, operators));
    }
}
