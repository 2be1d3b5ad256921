package parvis.kiosk;

import java.util.Optional;
import javafx.scene.Parent;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.StaffRoute;
import parvis.kiosk.ui.staff.CodeView;
import parvis.kiosk.ui.staff.CodeViewModel;
import parvis.kiosk.ui.staff.CorrectionView;
import parvis.kiosk.ui.staff.CorrectionViewModel;
import parvis.kiosk.ui.staff.HomeView;
import parvis.kiosk.ui.staff.HomeViewModel;
import parvis.kiosk.ui.staff.StaffBooks;
import parvis.kiosk.ui.staff.TodayView;
import parvis.kiosk.ui.staff.TodayViewModel;

/// The team's door and its day, as screens.
final class EntryScreens {
    private final Kiosk kiosk;
    private final Background background;
    private final StaffBooks books;
    private final Optional<StaffDoor> door;

    EntryScreens(Kiosk kiosk, KioskDesks desks, Background background, Optional<StaffDoor> door) {
        this.kiosk = kiosk;
        this.background = background;
        this.door = door;
        books = new KioskStaffBooks(kiosk, desks);
    }

    /// What stands where the door is locked.
    ///
    /// @param route where somebody wanted to go
    Parent locked(StaffRoute route, Screen screen) {
        return new CodeView(
                new CodeViewModel(door.orElseThrow(), kiosk.clock(), background, screen.navigator(), screen.texts()),
                screen);
    }

    Parent view(EntryRoute route, StaffDoor open, Screen screen) {
        var texts = screen.texts();
        var navigator = screen.navigator();
        return switch (route) {
            case EntryRoute.Code() -> locked(route, screen);
            case EntryRoute.Home() -> new HomeView(new HomeViewModel(texts), screen);
            case EntryRoute.Day() ->
                new TodayView(new TodayViewModel(books, open, kiosk.clock(), background, navigator, texts), screen);
            case EntryRoute.Correction(var day) ->
                new CorrectionView(
                        new CorrectionViewModel(day, books, open, kiosk.clock(), background, navigator, texts), screen);
        };
    }
}
