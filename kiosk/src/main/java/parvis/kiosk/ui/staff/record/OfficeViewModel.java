package parvis.kiosk.ui.staff.record;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.ui.RecordRoute;

/// The doors to names, papers and settings.
public final class OfficeViewModel implements SheetModel {
    private final Kit kit;
    private final ReadOnlyObjectWrapper<Sheet> sheet;

    public OfficeViewModel(Kit kit) {
        this.kit = kit;
        var texts = kit.texts();
        sheet = new ReadOnlyObjectWrapper<>(Sheet.of(
                texts.get("record.office.title"),
                texts.get("record.office.help"),
                List.of(
                        way("record.rights.title", "record.office.rights", new RecordRoute.Rights()),
                        way("record.information.title", "record.office.information", new RecordRoute.Information()),
                        way("record.register.title", "record.office.register", new RecordRoute.Register()),
                        way("record.officer.title", "record.office.officer", new RecordRoute.Officer()),
                        way("record.set.title", "record.office.settings", new RecordRoute.Settings()))));
    }

    @Override
    public ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    private Cell way(String title, String what, RecordRoute route) {
        var texts = kit.texts();
        return new Cell.Choice(
                texts.get(what), texts.get(title), () -> kit.navigator().go(route));
    }
}
