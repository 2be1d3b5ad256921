package parvis.kiosk.ui.staff.record;

import javafx.beans.property.ReadOnlyObjectProperty;

/// Says what a screen of cells shows.
public interface SheetModel {
    /// As it stands; changes after each touch.
    ReadOnlyObjectProperty<Sheet> sheet();
}
