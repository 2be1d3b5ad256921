package parvis.kiosk.ui.staff.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.action.ActionForm;
import parvis.kiosk.action.Feed;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.RecordRoute;

/// The activities that can be recorded, and the reminder of a quarter without a partner meeting.
public final class ActivitiesViewModel implements SheetModel {
    private static final int LATELY_DAYS = 30;

    private final Optional<LocalDate> day;
    private final Recording recording;
    private final Kit kit;
    private final ReadOnlyObjectWrapper<Sheet> sheet;
    private Optional<String> reminder = Optional.empty();
    private int lately;

    /// @param day of the work; empty: today
    public ActivitiesViewModel(Optional<LocalDate> day, Recording recording, Kit kit) {
        this.day = day;
        this.recording = recording;
        this.kit = kit;
        sheet = new ReadOnlyObjectWrapper<>(now());
        kit.background().run(this::look, _ -> sheet.set(now()), _ -> {
            reminder = Optional.of(kit.texts().get("record.unreadable"));
            sheet.set(now());
        });
    }

    @Override
    public ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    private boolean look() {
        var today = kit.today();
        lately = (int) recording.works().between(today.minusDays(LATELY_DAYS), today).stream()
                .filter(work -> Recorded.onAForm(work.key()))
                .count();
        reminder = Quarter.missed(today, recording, kit.texts()).map(Quarter.Missed::sentence);
        return true;
    }

    private Sheet now() {
        var texts = kit.texts();
        var cells = new ArrayList<Cell>();
        if (day.isEmpty() && lately > 0) {
            cells.add(new Cell.Choice(
                    texts.get("record.lately"),
                    texts.get("record.lately.some", lately),
                    () -> kit.navigator().go(new RecordRoute.Recorded(0))));
        }
        for (var form : recording.forms().get()) {
            if (!form.activity().equals(Recording.RECEPTION) && !form.activity().equals(Recording.ACCOMPANIMENT)) {
                cells.add(new Cell.Choice(
                        feeds(form),
                        form.label(),
                        () -> kit.navigator().go(new RecordRoute.Action(form.activity(), day))));
            }
        }
        var help = day.map(that -> texts.get("record.activities.later", Dates.day(that)))
                .orElse(texts.get("record.activities.help"));
        var other =
                Act.other(texts.get("record.other.title"), () -> kit.navigator().go(new RecordRoute.OtherDay(0)));
        return Sheet.of(texts.get("record.activities.title"), help, cells)
                .withNotice(reminder)
                .withActs(day.isEmpty() ? List.of(other) : List.of());
    }

    private String feeds(ActionForm form) {
        var ids = form.feeds().stream().map(Feed::indicator).distinct().toList();
        return ids.isEmpty() ? "" : kit.texts().get("record.activity.feeds", ids.size());
    }
}
