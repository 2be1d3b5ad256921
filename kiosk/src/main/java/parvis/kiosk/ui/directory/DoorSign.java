package parvis.kiosk.ui.directory;

import java.time.LocalDate;
import java.util.Optional;
import parvis.kiosk.directory.DoorState;
import parvis.kiosk.ui.Texts;

/// What is written on a terminal whose place is closed: that it is, and when it opens as far as a source says.
public final class DoorSign {
    private DoorSign() {}

    /// « Fermé, ouvre demain à 9 h »; empty where the door is open, or nothing certain can be said.
    public static Optional<String> of(DoorState door, Texts texts, LocalDate today) {
        return switch (door) {
            case DoorState.Open _, DoorState.Unknown _ -> Optional.empty();
            case DoorState.Days(var open, var _) when open -> Optional.empty();
            case DoorState.Days _, DoorState.Closed _, DoorState.Shut _, DoorState.Holiday _ ->
                Optional.of(new DoorWords(texts, today).said(door));
        };
    }
}
