package parvis.kiosk;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.Parent;
import parvis.kiosk.staff.Chime;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.StaffLock;
import parvis.kiosk.ui.StaffRoute;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.staff.ClosingViewModel;

/// The staff's part of [KioskScreens]: behind a locked door there is only the code.
final class StaffScreens implements StaffLock {
    private final Kiosk kiosk;
    private final StaffDoor door;
    private final TeamRooms rooms;
    private final Practice practice;

    StaffScreens(Kiosk kiosk, KioskDesks desks, Background background, Chime chime) {
        this.kiosk = kiosk;
        door = new StaffDoor(
                kiosk.team().custody(),
                kiosk.team().entries(),
                locksAfter(kiosk.config().role()));
        practice = new Practice(kiosk, background, chime);
        rooms = TeamRooms.real(kiosk, desks, background, door, practice, chime);
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
        var open = exists() && door.isOpen(kiosk.clock().instant());
        if (!open) {
            practice.end();
        }
        return open;
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
            practice.end();
        }
    }

    @Override
    public boolean practising() {
        return practice.isOn();
    }

    @Override
    public void endPractice() {
        practice.end();
    }

    @Override
    public boolean practiceRanOut() {
        var ranOut = practice.lastsTooLong(kiosk.clock().instant());
        if (ranOut) {
            practice.end();
        }
        return ranOut;
    }

    /// What the invitation says while the place is closed all of a sudden.
    Optional<String> closedNow(Texts texts) {
        return ClosingViewModel.sign(kiosk.team().closures(), kiosk.clock(), texts);
    }

    Parent view(StaffRoute route, Screen screen) {
        if (!open()) {
            return rooms.entry().locked(route, screen);
        }
        return practice.view(route, screen).orElseGet(() -> rooms.view(route, screen));
    }
}
