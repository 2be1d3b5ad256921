package parvis.kiosk;

import java.util.Optional;
import javafx.scene.Parent;
import parvis.kiosk.argon2.Argon2Code;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.StaffLock;
import parvis.kiosk.ui.StaffRoute;

/// The staff's part of [KioskScreens]: behind a locked door there is only the code.
final class StaffScreens implements StaffLock {
    private final Kiosk kiosk;
    private final Optional<StaffDoor> door;
    private final EntryScreens entry;
    private final SessionScreens sessions;
    private final RecordScreens records;

    StaffScreens(Kiosk kiosk, KioskDesks desks, Background background) {
        this.kiosk = kiosk;
        door = kiosk.config().staffCode().map(phc -> new StaffDoor(new Argon2Code(phc)));
        entry = new EntryScreens(kiosk, desks, background, door);
        sessions = new SessionScreens(kiosk, background);
        records = new RecordScreens(kiosk, desks, background);
    }

    @Override
    public boolean exists() {
        return door.isPresent();
    }

    @Override
    public boolean open() {
        return door.isPresent() && door.get().isOpen(kiosk.clock().instant());
    }

    @Override
    public void touched() {
        door.ifPresent(open -> open.touched(kiosk.clock().instant()));
    }

    @Override
    public void lock() {
        door.ifPresent(StaffDoor::lock);
    }

    @Override
    public Optional<String> practice() {
        return Optional.empty();
    }

    Parent view(StaffRoute route, Screen screen) {
        var opened = door.filter(locked -> locked.isOpen(kiosk.clock().instant()));
        if (opened.isEmpty()) {
            return entry.locked(route, screen);
        }
        return switch (route) {
            case EntryRoute inside -> entry.view(inside, opened.get(), screen);
            case SessionRoute inside -> sessions.view(inside, screen);
            case RecordRoute inside -> records.view(inside, opened.get(), screen);
        };
    }
}
