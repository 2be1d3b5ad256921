package parvis.kiosk;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Parent;
import parvis.kiosk.argon2.Argon2Code;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.staff.CodeView;
import parvis.kiosk.ui.staff.CodeViewModel;
import parvis.kiosk.ui.staff.CorrectionView;
import parvis.kiosk.ui.staff.CorrectionViewModel;
import parvis.kiosk.ui.staff.StaffBooks;
import parvis.kiosk.ui.staff.TodayView;
import parvis.kiosk.ui.staff.TodayViewModel;

/// The staff's part of [KioskScreens]: behind a locked door there is only the code.
final class StaffScreens {
    private final Kiosk kiosk;
    private final Background background;
    private final StaffBooks books;
    private final Optional<StaffDoor> door;

    StaffScreens(Kiosk kiosk, KioskDesks desks, Background background) {
        this.kiosk = kiosk;
        this.background = background;
        books = new KioskStaffBooks(kiosk, desks);
        door = kiosk.config().staffCode().map(phc -> new StaffDoor(new Argon2Code(phc)));
    }

    /// A terminal without a code has no staff screens.
    boolean exist() {
        return door.isPresent();
    }

    /// Whoever sees a public screen is no longer at the desk.
    void lock() {
        door.ifPresent(StaffDoor::lock);
    }

    Parent code(Screen screen) {
        return new CodeView(
                new CodeViewModel(door.orElseThrow(), kiosk.clock(), background, screen.navigator(), screen.texts()),
                screen);
    }

    Parent day(Screen screen) {
        return opened().<Parent>map(open -> new TodayView(
                        new TodayViewModel(books, open, kiosk.clock(), background, screen.navigator(), screen.texts()),
                        screen))
                .orElseGet(() -> code(screen));
    }

    Parent correction(LocalDate day, Screen screen) {
        return opened().<Parent>map(open -> new CorrectionView(
                        new CorrectionViewModel(
                                day, books, open, kiosk.clock(), background, screen.navigator(), screen.texts()),
                        screen))
                .orElseGet(() -> code(screen));
    }

    private Optional<StaffDoor> opened() {
        return door.filter(locked -> locked.isOpen(kiosk.clock().instant()));
    }
}
