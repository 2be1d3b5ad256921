package parvis.kiosk.ui.staff.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.action.ActionForm;
import parvis.kiosk.action.DayPart;
import parvis.kiosk.action.Draft;
import parvis.kiosk.action.FormCounts;
import parvis.kiosk.attendance.Slot;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.ui.Dates;
import parvis.protocol.message.Measure;

/// One activity's form: filled, kept as a piece of work, changed, taken back.
public final class ActionViewModel implements SheetModel {
    private final ActionForm form;
    private final Recording recording;
    private final Kit kit;
    private final FormWords words;
    private final ActionCells cells;
    private final LocalDate day;
    private final Optional<Works.Work> kept;
    private final ReadOnlyObjectWrapper<Sheet> sheet;
    private Works.Key key;
    private Draft draft;
    private DayPart part = DayPart.AFTERNOON;
    private OptionalLong planned = OptionalLong.empty();
    private Optional<Panel> panel = Optional.empty();
    private Optional<String> notice = Optional.empty();
    private boolean working;

    private ActionViewModel(ActionForm form, LocalDate day, Optional<Works.Work> kept, Recording recording, Kit kit) {
        this.form = form;
        this.recording = recording;
        this.kit = kit;
        this.day = day;
        this.kept = kept;
        words = new FormWords(kit.texts());
        cells = new ActionCells(form, this, kit.texts());
        key = kept.map(Works.Work::key).orElseGet(recording.keys());
        draft = kept.map(work -> FormCounts.draft(work.counts())).orElseGet(() -> Draft.fresh(form));
        sheet = new ReadOnlyObjectWrapper<>(now());
        lookAtPlanned();
    }

    /// A new piece of work.
    ///
    /// @param day empty: today, at this hour
    public static ActionViewModel fresh(ActionForm form, Optional<LocalDate> day, Recording recording, Kit kit) {
        return new ActionViewModel(form, day.orElse(kit.today()), Optional.empty(), recording, kit);
    }

    /// One that was recorded, to be put right.
    public static ActionViewModel change(ActionForm form, Works.Work work, Recording recording, Kit kit) {
        return new ActionViewModel(form, work.when().slot().day(), Optional.of(work), recording, kit);
    }

    @Override
    public ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    Draft draft() {
        return draft;
    }

    /// Which part of another day it was; empty: it is not asked.
    Optional<DayPart> part() {
        return Optional.of(part).filter(_ -> kept.isEmpty() && !day.equals(kit.today()));
    }

    void part(DayPart now) {
        part = now;
        say();
    }

    OptionalLong planned() {
        return planned;
    }

    LocalDate day() {
        return day;
    }

    /// The form says something else now.
    void become(Draft now) {
        draft = now;
        notice = Optional.empty();
        say();
    }

    /// Something lies over the form, or no longer.
    void over(Optional<Panel> now) {
        panel = now;
        say();
    }

    private void say() {
        sheet.set(now());
    }

    private Sheet now() {
        var texts = kit.texts();
        var help = kept.isPresent()
                ? texts.get("record.action.change.help", Dates.day(day))
                : day.equals(kit.today())
                        ? texts.get("record.action.help")
                        : texts.get("record.action.later", Dates.day(day));
        var keep = Act.main(texts.get("record.action.keep"), this::keep);
        var acts = kept.isPresent()
                ? List.of(Act.other(texts.get("record.action.back"), this::askToTakeBack), keep)
                : List.of(keep);
        return Sheet.of(form.label(), help, cells.cells())
                .withNotice(notice)
                .withActs(acts)
                .withPanel(panel);
    }

    private void keep() {
        var counts = FormCounts.of(form, draft, recording.place());
        if (counts.isEmpty()) {
            notice = Optional.of(kit.texts().get("record.action.empty"));
            say();
            return;
        }
        settle(counts, () -> over(Optional.of(kept(counts))));
    }

    private Panel kept(List<Works.Count> counts) {
        var texts = kit.texts();
        var done = Act.main(texts.get("record.action.done"), kit.navigator()::back);
        var what = texts.get("record.action.kept", form.label());
        if (kept.isPresent()) {
            return new Panel.Said(what, words.summary(counts), List.of(done));
        }
        return new Panel.Said(
                what,
                words.summary(counts),
                List.of(
                        Act.other(texts.get("record.action.undo"), () -> settle(List.of(), this::undone)),
                        Act.other(texts.get("record.action.another"), this::another),
                        done));
    }

    private void undone() {
        key = recording.keys().get();
        notice = Optional.of(kit.texts().get("record.action.undone"));
        over(Optional.empty());
    }

    private void another() {
        key = recording.keys().get();
        draft = Draft.fresh(form);
        over(Optional.empty());
    }

    private void askToTakeBack() {
        var texts = kit.texts();
        over(Optional.of(new Panel.Said(
                texts.get("record.back.ask", form.label(), Dates.day(day)),
                texts.get("record.back.then"),
                List.of(
                        Act.other(texts.get("record.back.keep"), () -> over(Optional.empty())),
                        Act.grave(texts.get("record.action.back"), () -> settle(List.of(), kit.navigator()::back))))));
    }

    private void settle(List<Works.Count> counts, Runnable then) {
        settle(key, when(), counts, then);
    }

    private void settle(Works.Key piece, Works.When when, List<Works.Count> counts, Runnable then) {
        if (working) {
            return;
        }
        working = true;
        kit.background()
                .run(
                        () -> recording.works().settle(piece, when, counts),
                        outcome -> {
                            working = false;
                            switch (outcome) {
                                case Works.Outcome.Settled _ -> then.run();
                                case Works.Outcome.WrongDay() ->
                                    trouble(kit.texts().get("record.wrongday"));
                            }
                        },
                        _ -> {
                            working = false;
                            trouble(kit.texts().get("record.failed"));
                        });
    }

    private void trouble(String sentence) {
        notice = Optional.of(sentence);
        over(Optional.empty());
    }

    private Works.When when() {
        return kept.map(Works.Work::when).orElseGet(() -> {
            var today = day.equals(kit.today());
            var slot = today ? Slot.of(kit.clock().instant(), kit.clock().getZone()) : part.on(day);
            return new Works.When(slot, !today);
        });
    }

    /// How many the year should have: a piece of work of its own, said once.
    void keepPlanned(long number) {
        var now = new Works.When(Slot.of(kit.clock().instant(), kit.clock().getZone()), false);
        var count = FormCounts.planned(form, draft, recording.place(), number);
        settle(plannedKey(), now, number == 0 ? List.of() : List.of(count), () -> {
            planned = OptionalLong.of(number);
            notice = Optional.of(kit.texts().get("record.planned.kept", number, year()));
            over(Optional.empty());
        });
    }

    private String year() {
        return String.valueOf(kit.today().getYear());
    }

    private Works.Key plannedKey() {
        return new Works.Key(Recorded.PLANNED + form.activity().value() + "-" + year());
    }

    private void lookAtPlanned() {
        if (cells.asksPlanned()) {
            kit.background()
                    .run(
                            () -> recording.works().work(plannedKey()),
                            work -> {
                                planned = OptionalLong.of(work.stream()
                                        .flatMap(known -> known.counts().stream())
                                        .mapToLong(count -> count.measures().get(Measure.PLANNED))
                                        .sum());
                                say();
                            },
                            _ -> trouble(kit.texts().get("record.unreadable")));
        }
    }
}
