package parvis.server.pack;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a schema cannot say of a place's hours: they end after they begin, no two of a day overlap, and the days beside
/// them are theirs.
final class HourChecks {
    private final Spot place;
    private final Problems problems;
    private final Map<DayOfWeek, List<Span>> spans = new HashMap<>();

    HourChecks(Spot place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    private record Span(LocalTime from, LocalTime to) {}

    void run() {
        for (var hours : place.items("hours")) {
            if (sound(hours)) {
                span(hours);
            }
        }
        if (!spans.isEmpty() && place.has("openDays") && sound(place, "openDays")) {
            var days = PlaceMapper.days(place, "openDays").collect(Collectors.toSet());
            if (!days.equals(spans.keySet())) {
                problems.error(place.get("openDays"), "hours.days");
            }
        }
    }

    private void span(Spot hours) {
        var span = new Span(LocalTime.parse(hours.required("from")), LocalTime.parse(hours.required("to")));
        if (!span.from.isBefore(span.to)) {
            problems.error(hours.get("to"), "hours.order", hours.required("to"));
            return;
        }
        PlaceMapper.days(hours, "days").forEach(day -> {
            var others = spans.computeIfAbsent(day, _ -> new ArrayList<>());
            if (others.stream().anyMatch(other -> span.from.isBefore(other.to) && other.from.isBefore(span.to))) {
                problems.error(hours, "hours.twice", hours.required("from"));
            }
            others.add(span);
        });
    }

    /// What the schema has refused is not read again.
    private static boolean sound(Spot hours) {
        return clock(hours, "from") && clock(hours, "to") && sound(hours, "days");
    }

    private static boolean clock(Spot hours, String field) {
        return hours.text(field)
                .filter(text -> text.matches("([01][0-9]|2[0-3]):[0-5][0-9]"))
                .isPresent();
    }

    private static boolean sound(Spot spot, String field) {
        return spot.items(field).stream()
                .allMatch(day -> day.text().filter(PlaceMapper::isDay).isPresent());
    }
}
