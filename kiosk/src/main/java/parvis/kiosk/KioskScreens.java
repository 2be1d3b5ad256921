package parvis.kiosk;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Parent;
import parvis.kiosk.staff.Chime;
import parvis.kiosk.sync.CatalogueSessions;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.BookRoute;
import parvis.kiosk.ui.HelpRoute;
import parvis.kiosk.ui.Language;
import parvis.kiosk.ui.OpinionRoute;
import parvis.kiosk.ui.PlacesRoute;
import parvis.kiosk.ui.RightsRoute;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Screens;
import parvis.kiosk.ui.StaffLock;
import parvis.kiosk.ui.StaffRoute;
import parvis.kiosk.ui.TeamCalls;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.attract.AttractView;
import parvis.kiosk.ui.attract.AttractViewModel;
import parvis.kiosk.ui.attract.WaitingView;
import parvis.kiosk.ui.comfort.AccessibilityView;
import parvis.kiosk.ui.comfort.ComfortView;
import parvis.kiosk.ui.comfort.LanguagesView;
import parvis.kiosk.ui.coming.ComingView;
import parvis.kiosk.ui.coming.ComingViewModel;
import parvis.kiosk.ui.coming.FirstTimeView;
import parvis.kiosk.ui.coming.FirstTimeViewModel;
import parvis.kiosk.ui.coming.NotCountedView;
import parvis.kiosk.ui.coming.ThanksView;
import parvis.kiosk.ui.coming.ThanksViewModel;
import parvis.kiosk.ui.directory.FoundView;
import parvis.kiosk.ui.directory.SearchView;
import parvis.kiosk.ui.directory.SearchViewModel;
import parvis.kiosk.ui.home.HomeView;
import parvis.kiosk.ui.home.HomeViewModel;
import parvis.kiosk.ui.voice.VoicelessView;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.message.PlaceId;

/// Turns routes into screens: the one class that knows all of them.
public final class KioskScreens implements Screens {
    private final Kiosk kiosk;
    private final Predicate<Language> voice;
    private final Background background;
    private final Clock clock;
    private final CatalogueSessions sessions;
    private final KioskDesks desks;
    private final SeatScreens seats;
    private final StaffScreens staff;
    private final KioskShelf shelf;
    private final RightsScreens rights;
    private final HelpScreens help;
    private final PlaceScreens places;
    private final OpinionScreens opinions;

    /// A terminal without a voice, and silent.
    ///
    /// @param kiosk what stands behind the screens
    /// @param background where what blocks is run
    public KioskScreens(Kiosk kiosk, Background background) {
        this(kiosk, background, _ -> false, Chime.SILENT);
    }

    /// @param kiosk what stands behind the screens
    /// @param background where what blocks is run
    /// @param voice whether it can speak a language
    /// @param chime what answers a key at the desk
    public KioskScreens(Kiosk kiosk, Background background, Predicate<Language> voice, Chime chime) {
        this.kiosk = kiosk;
        this.voice = voice;
        this.background = background;
        clock = kiosk.clock();
        sessions = new CatalogueSessions(
                kiosk.catalogue(),
                kiosk.config().place(),
                new PlannedAgenda(kiosk.team().planning(), kiosk.config().place(), clock));
        desks = new KioskDesks(kiosk);
        seats = new SeatScreens(kiosk, sessions, desks, background);
        staff = new StaffScreens(kiosk, desks, background, chime);
        shelf = new KioskShelf(kiosk, sessions);
        rights = new RightsScreens(kiosk, background);
        help = new HelpScreens(kiosk.help());
        places = new PlaceScreens(kiosk, shelf, background);
        opinions = new OpinionScreens(kiosk, sessions, background);
    }

    @Override
    public Where where() {
        var here = kiosk.config().place();
        return kiosk.catalogue()
                .current()
                .map(catalogue ->
                        new Where(name(catalogue, here), catalogue.territory().name()))
                .orElse(new Where(kiosk.config().terminal().value(), ""));
    }

    @Override
    public boolean speaks(Language language) {
        return voice.test(language);
    }

    @Override
    public StaffLock staff() {
        return staff;
    }

    @Override
    public Optional<Route> help() {
        return staff.desk() ? Optional.empty() : Optional.of(help.door());
    }

    @Override
    public TeamCalls calls() {
        return help.calls();
    }

    private static String name(Catalogue catalogue, PlaceId here) {
        return catalogue.places().stream()
                .filter(place -> place.id().equals(here))
                .map(place -> place.name())
                .findFirst()
                .orElse(here.value());
    }

    private Optional<AttractViewModel.Closed> closed(Texts texts) {
        return new ClosedSign(shelf.directory(), kiosk.config().place(), LocalDateTime.now(clock), texts)
                .sign(staff.closedNow(texts));
    }

    @Override
    public Parent view(Route route, Screen screen) {
        seats.shown(route, screen.navigator().interaction());
        if (!route.staff()) {
            staff.lock();
        }
        rights.shown(route);
        help.shown(screen.navigator().interaction());
        places.shown(route);
        var catalogue = kiosk.catalogue().current();
        if (catalogue.isEmpty() && !route.staff()) {
            return new WaitingView(kiosk.config().terminal().value(), screen);
        }
        var texts = screen.texts();
        var navigator = screen.navigator();
        return switch (route) {
            case Route.Attract() ->
                new AttractView(new AttractViewModel(sessions, clock, texts, closed(texts)), screen);
            case Route.Home() ->
                new HomeView(
                        new HomeViewModel(sessions, clock, texts),
                        screen,
                        !shelf.book().isEmpty(),
                        help.door());
            case Route.Languages() -> new LanguagesView(screen);
            case Route.Comfort() -> new ComfortView(screen);
            case Route.Accessibility(var first) ->
                new AccessibilityView(screen, first, turned -> navigator.remember(new Route.Accessibility(turned)));
            case PlacesRoute inside -> places.view(inside, screen);
            case Route.Themes() -> places.themes(screen);
            case Route.PlacesOfTheme theme -> places.theme(theme, screen);
            case Route.AllPlaces all -> places.all(all, screen);
            case Route.Search(var typed, var first) ->
                new SearchView(new SearchViewModel(shelf.finder(texts), texts, typed), screen, first);
            case Route.Results(var typed, var first) ->
                new FoundView(
                        shelf.finder(texts),
                        typed,
                        screen,
                        first,
                        turned -> navigator.remember(new Route.Results(typed, turned)));
            case Route.PlaceCard card -> places.card(card, screen);
            case Route.Workshops workshops -> seats.workshops(workshops, screen);
            case OpinionRoute inside -> opinions.view(inside, screen);
            case HelpRoute inside -> help.view(inside, screen);
            case BookRoute inside -> seats.view(inside, screen);
            case Route.Coming() ->
                new ComingView(
                        new ComingViewModel(desks, sessions, clock, background, navigator, texts),
                        opinions.today(),
                        screen);
            case Route.FirstTime first ->
                new FirstTimeView(new FirstTimeViewModel(first, desks, background, navigator, texts), screen);
            case Route.Thanks thanks ->
                new ThanksView(
                        new ThanksViewModel(thanks, desks, background, navigator, texts, clock.instant()), screen);
            case Route.NotCounted failed -> new NotCountedView(failed, screen);
            case Route.Voiceless() -> new VoicelessView(screen);
            case RightsRoute inside -> rights.view(inside, shelf.book(), screen);
            case StaffRoute inside -> staff.view(inside, screen);
        };
    }
}
