package parvis.kiosk.ui.directory;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.directory.Place;
import parvis.kiosk.directory.TownMap;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.TownPlan;
import parvis.kiosk.ui.control.Words;

/// The places of which coordinates are known: drawn to scale without streets, and as a list with how far and which way.
/// The drawing is for the eye; the list says the same, and is what one touches.
public final class PlanView extends StackPane {
    private static final double WIDE = 1.5;
    private static final double APART = 0.14;

    private final Screen screen;
    private final Optional<Place> here;

    /// @param places all, A to Z
    /// @param here where this terminal stands
    /// @param first the first entry of the page shown
    /// @param turned hears the first entry of the page turned to
    public PlanView(List<Place> places, Optional<Place> here, Screen screen, int first, IntConsumer turned) {
        this.screen = screen;
        this.here = here.filter(place -> place.position().isPresent());
        var texts = screen.texts();
        var map = TownMap.of(places, WIDE, APART);
        var marks = map.spots().stream()
                .map(spot -> new TownPlan.Mark(
                        Integer.toString(spot.number()),
                        spot.x(),
                        spot.y(),
                        this.here.flatMap(place -> map.spot(place.id())).equals(Optional.of(spot))))
                .toList();
        var plan = new TownPlan(
                WIDE,
                marks,
                new TownPlan.Labels(
                        texts.get("plan.north"),
                        this.here.isPresent() ? texts.get("plan.here") : "",
                        new WayWords(texts).far(scale(map.metres()))),
                scale(map.metres()) / map.metres());
        var cards = new ArrayList<Region>();
        map.spots().forEach(spot -> spot.places().forEach(place -> cards.add(entry(spot, place))));
        var list = new PagedList(cards, first, false, Pages.labels(texts, screen.low()), turned);
        var title = new Words(texts.get("plan.title"), "title");
        var note = new Words(texts.get("plan.note"), "quiet", "small");
        if (screen.low()) {
            var left = column("plan-side", plan);
            var both = row("place-both", left, wide(list));
            both.setFillHeight(true);
            getChildren().add(column("screen", row("title-row", title.onOneLine(), wide(note)), Boxes.tall(both)));
        } else {
            getChildren().add(column("screen", column("title-lines", title, note), plan, list));
        }
    }

    /// A round number of metres, about a quarter of the drawing.
    private static int scale(double metres) {
        var wanted = metres / 4;
        var power = Math.pow(10, Math.floor(Math.log10(Math.max(wanted, 10))));
        var steps = wanted / power;
        return (int) (power * (steps >= 5 ? 5 : steps >= 2 ? 2 : 1));
    }

    private Region entry(TownMap.Spot spot, Place place) {
        var texts = screen.texts();
        var name = texts.name(place.name());
        var far = here.filter(one -> !one.id().equals(place.id()))
                .flatMap(one -> TownMap.way(one, place))
                .filter(way -> way.metres() > 0)
                .map(way -> screen.low() ? new WayWords(texts).brief(way) : new WayWords(texts).said(way));
        var isHere = here.filter(one -> one.id().equals(place.id())).isPresent();
        var line = isHere
                ? texts.get("plan.here")
                : far.orElseGet(() -> place.address().map(texts::name).orElse(texts.content(place.type())));
        var number = TownPlan.disc(Integer.toString(spot.number()), isHere);
        return ListCard.leading(
                number,
                spot.number() + ". " + name + ". " + line,
                () -> screen.navigator().go(new Route.PlaceCard(place.id())),
                new Words(name, "strong"),
                new Words(line, "quiet", "small"));
    }
}
