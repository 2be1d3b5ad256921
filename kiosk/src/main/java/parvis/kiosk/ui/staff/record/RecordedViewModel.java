package parvis.kiosk.ui.staff.record;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.RecordRoute;

/// The pieces of work recorded lately, newest first.
public final class RecordedViewModel implements SheetModel {
    private static final int DAYS = 366;
    private static final int MOST = 100;

    private final Recording recording;
    private final Kit kit;
    private final FormWords words;
    private final ReadOnlyObjectWrapper<Sheet> sheet;

    public RecordedViewModel(Recording recording, Kit kit) {
        this.recording = recording;
        this.kit = kit;
        words = new FormWords(kit.texts());
        var texts = kit.texts();
        sheet = new ReadOnlyObjectWrapper<>(
                Sheet.of(texts.get("record.recorded.title"), texts.get("record.recorded.help"), List.of()));
        var today = kit.today();
        kit.background()
                .run(
                        () -> recording.works().between(today.minusDays(DAYS), today),
                        works -> sheet.set(now(works)),
                        _ -> sheet.set(sheet.get().withNotice(java.util.Optional.of(texts.get("record.unreadable")))));
    }

    @Override
    public ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    private Sheet now(List<Works.Work> works) {
        var forms = recording.forms().get();
        var cells = new ArrayList<Cell>();
        for (var work : works) {
            var day = work.when().slot().day();
            var receptions = Recorded.isReceptions(work.key());
            if (cells.size() < MOST && (receptions || Recorded.onAForm(work.key()))) {
                var what = FormWords.label(work, forms) + ", " + words.summary(work.counts());
                cells.add(new Cell.Choice(
                        work.when().later() ? kit.texts().get("record.recorded.later", Dates.day(day)) : Dates.day(day),
                        what,
                        () -> kit.navigator()
                                .go(receptions ? new RecordRoute.DayEntry(day) : new RecordRoute.Change(work.key()))));
            }
        }
        var texts = kit.texts();
        return Sheet.of(
                texts.get("record.recorded.title"),
                cells.isEmpty() ? texts.get("record.recorded.none") : texts.get("record.recorded.help"),
                cells);
    }
}
