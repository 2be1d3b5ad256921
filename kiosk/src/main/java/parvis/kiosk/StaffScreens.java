package parvis.kiosk;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.Parent;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.LatelyRoute;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.StaffLock;
import parvis.kiosk.ui.StaffRoute;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.staff.ClosingViewModel;

/// The staff's part of [KioskScreens]: behind a locked door there is only the code.
final class StaffScreens implements StaffLock {
    private final Kiosk kiosk;
    private final StaffDoor door;
    private final EntryScreens entry;
    private final SessionScreens sessions;
    private final RecordScreens records;
    private final LatelyScreens lately;

    StaffScreens(Kiosk kiosk, KioskDesks desks, Background background) {
        this.kiosk = kiosk;
        door = new StaffDoor(
                kiosk.team().custody(),
                kiosk.team().entries(),
                locksAfter(kiosk.config().role()));
        lately = new LatelyScreens(kiosk, desks, background, door);
        entry = new EntryScreens(kiosk, desks, background, door, lately);
        sessions = new SessionScreens(kiosk, background);
        records = new RecordScreens(kiosk, desks, background);
    }

    private static Duration locksAfter(KioskConfig.Role role) {
        return role == KioskConfig.Role.DESK ? StaffDoor.AT_THE_DESK : StaffDoor.AMONG_THE_PUBLIC;
    }

    /// A terminal that is the public's alone has no staff screens.
    @Override
    public boolean exists() {
        return kiosk.config().role() != KioskConfig.Role.PUBLIC;
    }

    @Override
    public boolean desk() {
        return kiosk.config().role() == KioskConfig.Role.DESK;
    }

    @Override
    public boolean open() {
        return exists() && door.isOpen(kiosk.clock().instant());
    }

    @Override
    public void touched() {
        if (exists()) {
            door.touched(kiosk.clock().instant());
        }
    }

    @Override
    public void lock() {
        if (exists()) {
            door.lock();
        }
    }

    @Override
    public Optional<String> practice() {
        return Optional.empty();
    }

    /// What the invitation says while the place is closed all of a sudden.
    Optional<String> closedNow(Texts texts) {
        return ClosingViewModel.sign(kiosk.team().closures(), kiosk.clock(), texts);
    }

    Parent view(StaffRoute route, Screen screen) {
        if (!open()) {
            return entry.locked(route, screen);
        }
        return switch (route) {
            case EntryRoute inside -> entry.view(inside, screen);
            case SessionRoute inside -> sessions.view(inside, screen);
            case RecordRoute inside -> records.view(inside, screen);
            case LatelyRoute inside -> lately.view(inside, screen);
        };
    }
}
