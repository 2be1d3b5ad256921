package parvis.kiosk.ui.staff.record;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What was to be shown is not there any more.
public final class GoneViewModel implements SheetModel {
    private final ReadOnlyObjectWrapper<Sheet> sheet;

    public GoneViewModel(Kit kit) {
        var texts = kit.texts();
        sheet = new ReadOnlyObjectWrapper<>(
                Sheet.of(texts.get("record.gone.title"), texts.get("record.gone.help"), List.of()));
    }

    @Override
    public ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }
}
