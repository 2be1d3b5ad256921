package parvis.kiosk;

import javafx.scene.Parent;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.Screen;

/// What the team writes down, as screens.
final class RecordScreens {
    private final Kiosk kiosk;
    private final Background background;

    RecordScreens(Kiosk kiosk, Background background) {
        this.kiosk = kiosk;
        this.background = background;
    }

    Parent view(RecordRoute route, StaffDoor open, Screen screen) {
        if (kiosk.catalogue().current().isEmpty() && background != null) {
            return new javafx.scene.layout.StackPane();
        }
        throw open.isOpen(kiosk.clock().instant())
                ? new UnsupportedOperationException(route + " is not built")
                : new IllegalStateException(screen.toString() + background);
    }
}
