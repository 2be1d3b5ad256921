package parvis.kiosk;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import parvis.kiosk.custody.RecoverySheet;
import parvis.kiosk.staff.Chime;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.StaffRoute;
import parvis.kiosk.ui.staff.Answers;
import parvis.kiosk.ui.staff.ChooseView;
import parvis.kiosk.ui.staff.ChooseViewModel;
import parvis.kiosk.ui.staff.CleaningView;
import parvis.kiosk.ui.staff.ClosingView;
import parvis.kiosk.ui.staff.ClosingViewModel;
import parvis.kiosk.ui.staff.CodeView;
import parvis.kiosk.ui.staff.CodeViewModel;
import parvis.kiosk.ui.staff.CodesView;
import parvis.kiosk.ui.staff.CorrectionView;
import parvis.kiosk.ui.staff.CorrectionViewModel;
import parvis.kiosk.ui.staff.ForgottenView;
import parvis.kiosk.ui.staff.HomeView;
import parvis.kiosk.ui.staff.HomeViewModel;
import parvis.kiosk.ui.staff.LogView;
import parvis.kiosk.ui.staff.PracticeDoor;
import parvis.kiosk.ui.staff.PracticeView;
import parvis.kiosk.ui.staff.SheetView;
import parvis.kiosk.ui.staff.StaffBooks;
import parvis.kiosk.ui.staff.TodayView;
import parvis.kiosk.ui.staff.TodayViewModel;
import parvis.kiosk.ui.staff.Trail;

/// The team's door and its day, as screens.
final class EntryScreens {
    private final Kiosk kiosk;
    private final Background background;
    private final StaffBooks books;
    private final StaffDoor door;
    private final LatelyScreens lately;
    private final boolean desk;
    private final Optional<PracticeDoor> practice;
    private final Chime chime;
    private final Trail trail = new Trail();

    /// Shown once, and never part of a route.
    private Optional<RecoverySheet> sheet = Optional.empty();

    /// @param practice the way into it; empty: these are the practice's own screens
    /// @param chime what answers a key at the desk
    EntryScreens(
            Kiosk kiosk,
            KioskDesks desks,
            Background background,
            StaffDoor door,
            LatelyScreens lately,
            Optional<PracticeDoor> practice,
            Chime chime) {
        this.kiosk = kiosk;
        this.background = background;
        this.door = door;
        this.lately = lately;
        this.practice = practice;
        this.chime = chime;
        books = new KioskStaffBooks(kiosk, desks);
        desk = kiosk.config().role() == KioskConfig.Role.DESK;
    }

    /// What stands where the door is locked.
    ///
    /// @param route where somebody wanted to go
    Parent locked(StaffRoute route, Screen screen) {
        sheet = Optional.empty();
        trail.forget();
        var asked = door.asks(kiosk.clock().instant());
        if (asked == StaffDoor.Asks.TO_CHOOSE) {
            return choose(ChooseViewModel.Kind.FOUND, screen, !desk);
        }
        return switch (route) {
            case EntryRoute.Forgotten() -> new ForgottenView(door, asked, screen);
            case EntryRoute.Recover() -> choose(ChooseViewModel.Kind.RECOVER, screen, true);
            case EntryRoute.StartOver() -> startOver(screen);
            default ->
                new CodeView(
                        new CodeViewModel(door, kiosk.clock(), background, screen.navigator(), screen.texts()),
                        screen,
                        desk);
        };
    }

    private Parent startOver(Screen screen) {
        var left = door.startOverLeft(kiosk.clock().instant());
        return left.filter(java.time.Duration::isZero).isPresent()
                ? choose(ChooseViewModel.Kind.START_OVER, screen, true)
                : new StackPane(ForgottenView.waiting(door, kiosk.clock(), screen));
    }

    private ChooseView choose(ChooseViewModel.Kind kind, Screen screen, boolean alone) {
        var model = new ChooseViewModel(
                kind,
                door,
                kiosk.clock(),
                background,
                screen.navigator(),
                screen.texts(),
                made -> sheet = Optional.of(made));
        return new ChooseView(model, screen, alone);
    }

    Parent view(EntryRoute route, Screen screen) {
        if (!(route instanceof EntryRoute.Sheet)) {
            sheet = Optional.empty();
        }
        var texts = screen.texts();
        var navigator = screen.navigator();
        return switch (route) {
            case EntryRoute.Home(), EntryRoute.Forgotten(), EntryRoute.Recover(), EntryRoute.StartOver() ->
                home(screen);
            case EntryRoute.Code() ->
                new CodeView(new CodeViewModel(door, kiosk.clock(), background, navigator, texts), screen, desk);
            case EntryRoute.Day() ->
                new TodayView(
                        new TodayViewModel(
                                books,
                                door,
                                kiosk.clock(),
                                background,
                                navigator,
                                texts,
                                trail,
                                new Answers(chime, texts.get(help(screen)))),
                        screen,
                        desk);
            case EntryRoute.Correction(var day) ->
                new CorrectionView(
                        new CorrectionViewModel(day, books, door, kiosk.clock(), background, navigator, texts), screen);
            case EntryRoute.Closing() ->
                new ClosingView(
                        new ClosingViewModel(
                                kiosk.team().closures(),
                                kiosk.team().planning(),
                                kiosk.clock(),
                                background,
                                navigator,
                                texts,
                                desk),
                        screen);
            case EntryRoute.Codes(var changed) -> new CodesView(changed, () -> newSheet(screen), screen);
            case EntryRoute.ChangeCodes() -> choose(ChooseViewModel.Kind.CHANGE, screen, false);
            case EntryRoute.Sheet() ->
                sheet.<Parent>map(
                                shown -> new SheetView(shown, door, kiosk.team().printer(), background, screen))
                        .orElseGet(() -> home(screen));
            case EntryRoute.Log(var first) -> new LogView(door, kiosk.clock().getZone(), background, screen, first);
            case EntryRoute.Clean() -> CleaningView.before(kiosk.clock(), screen);
            case EntryRoute.Cleaning cleaning ->
                new CleaningView(cleaning, kiosk.clock().instant(), screen);
            case EntryRoute.Practice() ->
                practice.<Parent>map(way -> PracticeView.before(way, screen)).orElseGet(() -> home(screen));
            case EntryRoute.PracticeOver(var byItself) ->
                practice.<Parent>map(way -> PracticeView.over(byItself, way, screen))
                        .orElseGet(() -> home(screen));
        };
    }

    private static String help(Screen screen) {
        return screen.low() && !screen.roomy() ? "staff.today.help.brief" : "staff.today.help";
    }

    private HomeView home(Screen screen) {
        var texts = screen.texts();
        var model = new HomeViewModel(texts, background, lately.toSee(texts), practice.isEmpty());
        return new HomeView(model, screen);
    }

    private void newSheet(Screen screen) {
        background.run(
                () -> door.newSheet(kiosk.clock().instant()),
                made -> {
                    sheet = Optional.of(made);
                    screen.navigator().go(new EntryRoute.Sheet());
                },
                _ -> {});
    }
}
