package parvis.kiosk;

import javafx.scene.Parent;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.SessionRoute;

/// The team's work with workshops, as screens.
final class SessionScreens {
    private final Kiosk kiosk;
    private final Background background;

    SessionScreens(Kiosk kiosk, Background background) {
        this.kiosk = kiosk;
        this.background = background;
    }

    Parent view(SessionRoute route, StaffDoor open, Screen screen) {
        if (kiosk.catalogue().current().isEmpty() && background != null) {
            return new javafx.scene.layout.StackPane();
        }
        throw open.isOpen(kiosk.clock().instant())
                ? new UnsupportedOperationException(route + " is not built")
                : new IllegalStateException(screen.toString() + background);
    }
}
