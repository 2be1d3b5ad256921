package parvis.server.indicator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerritoryId;
import parvis.protocol.message.ThemeId;
import parvis.server.territory.Closure;
import parvis.server.territory.Convention;
import parvis.server.territory.Place;
import parvis.server.territory.PublicHolidays;
import parvis.server.territory.Territory;

/// A small town for tests that need one and do not care which.
public final class Samples {
    private Samples() {}

    /// A town under a convention of 2023 to 2027, with those places and days off and nothing else.
    public static Territory territory(List<Place> places, List<Closure> closures, PublicHolidays holidays) {
        return new Territory(
                new TerritoryId("bourg-exemple"),
                "Bourg-Exemple",
                ZoneId.of("Europe/Paris"),
                new Convention(LocalDate.of(2023, 1, 1), LocalDate.of(2027, 12, 31), Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                closures,
                holidays,
                Optional.empty(),
                List.of(),
                places,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /// A place that is open on those days; none: no source says.
    public static Place place(PlaceId id, Set<DayOfWeek> openDays) {
        return new Place(
                id,
                id.value(),
                "Lieu",
                new ThemeId("theme"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                openDays,
                List.of(),
                Optional.empty(),
                "exemple");
    }
}
