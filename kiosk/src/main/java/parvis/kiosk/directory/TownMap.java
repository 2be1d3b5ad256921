package parvis.kiosk.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.PlaceId;

/// Where places stand to each other, drawn to scale and without streets: only what coordinates say. Places that would
/// touch each other on the drawing share one spot.
public final class TownMap {
    private static final double METRES_PER_DEGREE = 111_320;
    private static final int DIRECTIONS = 8;

    private final List<Spot> spots;
    private final double metres;

    private TownMap(List<Spot> spots, double metres) {
        this.spots = List.copyOf(spots);
        this.metres = metres;
    }

    /// One mark of the drawing.
    ///
    /// @param number what is written on it, from 1
    /// @param x from the left, 0 to 1
    /// @param y from the top, 0 to 1
    /// @param places what stands there
    public record Spot(int number, double x, double y, List<Place> places) {
        public Spot {
            places = List.copyOf(places);
        }
    }

    /// How to walk, as the crow flies.
    ///
    /// @param metres how far
    /// @param direction from north, clockwise, in eighths of a turn
    public record Way(int metres, int direction) {}

    /// The places of which coordinates are known, north above.
    ///
    /// @param places all, in the order in which they are numbered
    /// @param wide how many times wider than high the drawing is
    /// @param apart how far spots must be from each other, as a share of the drawing's height
    public static TownMap of(List<Place> places, double wide, double apart) {
        var known =
                places.stream().filter(place -> place.position().isPresent()).toList();
        if (known.isEmpty()) {
            return new TownMap(List.of(), 0);
        }
        var middle = known.stream()
                .mapToDouble(place -> place.position().orElseThrow().latitude())
                .average()
                .orElse(0);
        var points = known.stream().map(place -> point(place, middle)).toList();
        var west = points.stream().mapToDouble(Point::x).min().orElse(0);
        var east = points.stream().mapToDouble(Point::x).max().orElse(0);
        var north = points.stream().mapToDouble(Point::y).min().orElse(0);
        var south = points.stream().mapToDouble(Point::y).max().orElse(0);
        var height = Math.max(Math.max(south - north, (east - west) / wide), 1);
        var spots = new ArrayList<Spot>();
        for (var point : points) {
            var x = 0.5 + (point.x - (west + east) / 2) / (height * wide);
            var y = 0.5 + (point.y - (north + south) / 2) / height;
            add(spots, x, y, point.place, wide, apart);
        }
        return new TownMap(spots, height * wide);
    }

    private static void add(List<Spot> spots, double x, double y, Place place, double wide, double apart) {
        for (var i = 0; i < spots.size(); i++) {
            var spot = spots.get(i);
            if (Math.hypot((spot.x - x) * wide, spot.y - y) < apart) {
                var more = new ArrayList<>(spot.places);
                more.add(place);
                spots.set(i, new Spot(spot.number, spot.x, spot.y, more));
                return;
            }
        }
        spots.add(new Spot(spots.size() + 1, x, y, List.of(place)));
    }

    private record Point(double x, double y, Place place) {}

    private static Point point(Place place, double middle) {
        var position = place.position().orElseThrow();
        return new Point(
                position.longitude() * METRES_PER_DEGREE * Math.cos(Math.toRadians(middle)),
                -position.latitude() * METRES_PER_DEGREE,
                place);
    }

    /// Whether there is nothing to draw.
    public boolean isEmpty() {
        return spots.isEmpty();
    }

    /// All spots, by number.
    public List<Spot> spots() {
        return spots;
    }

    /// How many metres the drawing is wide.
    public double metres() {
        return metres;
    }

    /// The spot on which that place stands.
    public Optional<Spot> spot(PlaceId place) {
        return spots.stream()
                .filter(spot -> spot.places.stream().anyMatch(one -> one.id().equals(place)))
                .findFirst();
    }

    /// The way from one place to another, where coordinates of both are known.
    public static Optional<Way> way(Place from, Place to) {
        return from.position()
                .flatMap(start -> to.position().map(end -> {
                    var east = (end.longitude() - start.longitude())
                            * METRES_PER_DEGREE
                            * Math.cos(Math.toRadians((start.latitude() + end.latitude()) / 2));
                    var north = (end.latitude() - start.latitude()) * METRES_PER_DEGREE;
                    var eighths = Math.round(Math.atan2(east, north) / (2 * Math.PI) * DIRECTIONS);
                    return new Way(
                            (int) Math.round(Math.hypot(east, north)), (int) Math.floorMod(eighths, (long) DIRECTIONS));
                }));
    }
}
