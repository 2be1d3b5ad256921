package parvis.kiosk.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.Practical;
import parvis.protocol.message.ThemeId;

final class TownMapTest {
    private static Place place(String id, Optional<Place.Position> position) {
        return new Place(
                new PlaceId(id),
                id,
                "Lieu",
                new ThemeId("droits"),
                "Droits",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Practical.NONE,
                position,
                "convention");
    }

    private static Place at(String id, double latitude, double longitude) {
        return place(id, Optional.of(new Place.Position(latitude, longitude)));
    }

    @Test
    void what_has_no_coordinates_is_not_drawn() {
        assertTrue(
                TownMap.of(List.of(place("mairie", Optional.empty())), 1.5, 0.1).isEmpty());
        var one = TownMap.of(List.of(place("mairie", Optional.empty()), at("ecole", 47, 3)), 1.5, 0.1);
        assertEquals(1, one.spots().size());
        assertEquals(0.5, one.spots().getFirst().x(), 1e-6);
    }

    @Test
    void north_is_above_west_is_left_and_all_stay_on_the_sheet() {
        var map = TownMap.of(
                List.of(at("nord", 47.01, 3), at("sud", 46.99, 3), at("ouest", 47, 2.98), at("est", 47, 3.02)),
                1.5,
                0.05);
        assertTrue(spot(map, "nord").y() < spot(map, "sud").y());
        assertTrue(spot(map, "ouest").x() < spot(map, "est").x());
        map.spots().forEach(spot -> {
            assertTrue(spot.x() >= -1e-9 && spot.x() <= 1 + 1e-9, spot.toString());
            assertTrue(spot.y() >= -1e-9 && spot.y() <= 1 + 1e-9, spot.toString());
        });
        assertEquals(
                List.of(1, 2, 3, 4),
                map.spots().stream().map(TownMap.Spot::number).toList());
    }

    @Test
    void places_that_would_touch_share_a_spot() {
        var map = TownMap.of(List.of(at("ccas", 47, 3), at("centre", 47, 3), at("loin", 47.02, 3.02)), 1.5, 0.1);
        assertEquals(2, map.spots().size());
        assertEquals(2, spot(map, "ccas").places().size());
        assertEquals(spot(map, "ccas"), spot(map, "centre"));
    }

    @Test
    void a_way_says_how_far_and_in_which_eighth() {
        var here = at("ici", 47, 3);
        var north = TownMap.way(here, at("nord", 47.0036, 3)).orElseThrow();
        assertEquals(0, north.direction());
        assertEquals(401, north.metres());
        assertEquals(2, TownMap.way(here, at("est", 47, 3.01)).orElseThrow().direction());
        assertEquals(5, TownMap.way(here, at("so", 46.99, 2.9853)).orElseThrow().direction());
        assertEquals(7, TownMap.way(here, at("no", 47.01, 2.9853)).orElseThrow().direction());
        assertEquals(Optional.empty(), TownMap.way(here, place("mairie", Optional.empty())));
    }

    private static TownMap.Spot spot(TownMap map, String id) {
        return map.spot(new PlaceId(id)).orElseThrow();
    }
}
