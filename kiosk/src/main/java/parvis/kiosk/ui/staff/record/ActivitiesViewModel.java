package parvis.kiosk.ui.staff.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.action.ActionForm;
import parvis.kiosk.action.Feed;
import parvis.kiosk.attendance.Works;
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
        if (recording.form(Quarter.MEETING).isPresent()) {
            reminder = Quarter.reminder(today, recording.works(), kit.texts());
        }
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

    /// « Aucune réunion partenaire »
    static final class Quarter {
        static final parvis.protocol.message.ActivityId MEETING =
                new parvis.protocol.message.ActivityId("partner-meeting");
        private static final int MONTHS = 3;

        private Quarter() {}

        /// A reminder in a quarter's last month, when it has no meeting; and in its first, of the one before.
        static Optional<String> reminder(LocalDate today, Works works, parvis.kiosk.ui.Texts texts) {
            var month = (today.getMonthValue() - 1) % MONTHS;
            var start = today.withDayOfMonth(1).minusMonths(month);
            if (month == MONTHS - 1 && none(works, start, today)) {
                return Optional.of(
                        texts.get("record.quarter.now", Dates.number(start) + "\u00a0" + Dates.month(start)));
            }
            var before = start.minusMonths(MONTHS);
            if (month == 0 && none(works, before, start.minusDays(1))) {
                return Optional.of(texts.get(
                        "record.quarter.before",
                        Dates.month(before),
                        Dates.month(start.minusDays(1)),
                        String.valueOf(before.getYear())));
            }
            return Optional.empty();
        }

        private static boolean none(Works works, LocalDate from, LocalDate to) {
            return works.between(from, to).stream()
                    .flatMap(work -> work.counts().stream())
                    .noneMatch(count -> count.dimensions().activity().equals(MEETING)
                            && count.measures().get(parvis.protocol.message.Measure.HELD) > 0);
        }
    }
}
