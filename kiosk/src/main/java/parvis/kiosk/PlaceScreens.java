package parvis.kiosk;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import parvis.kiosk.directory.Directory;
import parvis.kiosk.directory.Place;
import parvis.kiosk.directory.TownMap;
import parvis.kiosk.rights.Desk;
import parvis.kiosk.rights.RightsBook;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.PlacesRoute;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.directory.GoneView;
import parvis.kiosk.ui.directory.HiddenView;
import parvis.kiosk.ui.directory.NeedView;
import parvis.kiosk.ui.directory.NeedsView;
import parvis.kiosk.ui.directory.OperatorsView;
import parvis.kiosk.ui.directory.PlaceDesk;
import parvis.kiosk.ui.directory.PlaceView;
import parvis.kiosk.ui.directory.PlaceViewModel;
import parvis.kiosk.ui.directory.PlacesView;
import parvis.kiosk.ui.directory.PlacesViewModel;
import parvis.kiosk.ui.directory.PlanView;
import parvis.kiosk.ui.directory.ThemesView;
import parvis.kiosk.ui.directory.ThemesViewModel;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.message.Need;
import parvis.protocol.message.PlaceId;

/// *Trouver un lieu*, as screens.
final class PlaceScreens {
    private final Kiosk kiosk;
    private final KioskShelf shelf;
    private final PlaceDesk desk;

    PlaceScreens(Kiosk kiosk, KioskShelf shelf, Background background) {
        this.kiosk = kiosk;
        this.shelf = shelf;
        desk = new PlaceDesk(kiosk.team().printer(), kiosk.team().doubts(), background, kiosk.clock());
    }

    /// Another screen is shown: after the invitation another visitor is there.
    void shown(Route route) {
        if (route instanceof Route.Attract) {
            desk.forget();
        }
    }

    Parent view(PlacesRoute route, Screen screen) {
        var navigator = screen.navigator();
        var directory = shelf.directory();
        return switch (route) {
            case PlacesRoute.Needs() -> needs(screen);
            case PlacesRoute.OfNeed(var need, var first) -> need(need, screen, first);
            case PlacesRoute.Operators(var first) ->
                new OperatorsView(
                        shelf.book(), screen, first, turned -> navigator.remember(new PlacesRoute.Operators(turned)));
            case PlacesRoute.Plan(var first) ->
                located(directory).isEmpty()
                        ? needs(screen)
                        : new PlanView(
                                located(directory),
                                here(directory),
                                screen,
                                first,
                                turned -> navigator.remember(new PlacesRoute.Plan(turned)));
        };
    }

    /// Where the catalogue does not say who answers a need, the themes are the way in.
    private Parent needs(Screen screen) {
        var directory = shelf.directory();
        return directory.needs().isEmpty()
                ? themes(screen)
                : new NeedsView(
                        directory.needs(),
                        new ThemesViewModel(directory, screen.texts()).themes(),
                        !OperatorsView.shown(shelf.book()).isEmpty(),
                        !located(directory).isEmpty(),
                        screen);
    }

    private NeedView need(Need need, Screen screen, int first) {
        var directory = shelf.directory();
        var answer = directory.answering(need);
        return new NeedView(
                need,
                PlacesViewModel.entries(answer.places(), directory, now(), screen.texts()),
                without(shelf.book(), answer),
                !shelf.book().urgent().isEmpty(),
                screen,
                first,
                turned -> screen.navigator().remember(new PlacesRoute.OfNeed(need, turned)));
    }

    private static List<Desk> without(RightsBook book, Directory.Answer answer) {
        return answer.operators().stream()
                .flatMap(id -> book.desk(id).stream())
                .filter(desk -> desk.doors().isEmpty())
                .toList();
    }

    Parent themes(Screen screen) {
        return new ThemesView(new ThemesViewModel(shelf.directory(), screen.texts()), screen);
    }

    Parent theme(Route.PlacesOfTheme route, Screen screen) {
        return new PlacesView(
                PlacesViewModel.ofTheme(route.theme(), shelf.directory(), now(), screen.texts()),
                screen,
                route.first(),
                turned -> screen.navigator().remember(new Route.PlacesOfTheme(route.theme(), turned)));
    }

    Parent all(Route.AllPlaces route, Screen screen) {
        return new PlacesView(
                PlacesViewModel.all(shelf.directory(), now(), screen.texts()),
                screen,
                route.first(),
                turned -> screen.navigator().remember(new Route.AllPlaces(turned)));
    }

    Parent card(Route.PlaceCard route, Screen screen) {
        var directory = shelf.directory();
        return directory
                .place(route.place())
                .<Parent>map(place -> new PlaceView(
                        new PlaceViewModel(
                                place,
                                directory.opening(place),
                                shelf.book(),
                                here(directory).flatMap(here -> TownMap.way(here, place)),
                                now(),
                                screen.texts()),
                        desk,
                        screen,
                        route.first(),
                        turned -> screen.navigator().remember(new Route.PlaceCard(route.place(), turned))))
                .orElseGet(() -> gone(route.place(), screen));
    }

    /// A card that the team hid is still in the catalogue.
    private Parent gone(PlaceId id, Screen screen) {
        return kiosk.catalogue().current().stream()
                .flatMap(catalogue -> catalogue.places().stream())
                .filter(part -> part.id().equals(id))
                .findFirst()
                .map(PlacePart::name)
                .<Parent>map(name -> new HiddenView(name, screen))
                .orElseGet(() -> new GoneView(screen));
    }

    private static List<Place> located(Directory directory) {
        return directory.all().stream()
                .filter(place -> place.position().isPresent())
                .toList();
    }

    private Optional<Place> here(Directory directory) {
        return directory.place(kiosk.config().place());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(kiosk.clock());
    }
}
