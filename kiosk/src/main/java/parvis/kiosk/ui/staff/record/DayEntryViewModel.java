package parvis.kiosk.ui.staff.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.action.DayPart;
import parvis.kiosk.action.Option;
import parvis.kiosk.attendance.Slot;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.SessionRoute;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.ServiceId;

/// What happened on a day that is over: who came to each desk, and the ways to the rest. The receptions of a day are
/// one
/// piece of work: entered again, they say the new numbers.
public final class DayEntryViewModel implements SheetModel {
    private final LocalDate day;
    private final List<Option> desks;
    private final Recording recording;
    private final Kit kit;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Sheet> sheet;
    private long counted;
    private Optional<Panel> panel = Optional.empty();
    private Optional<String> notice = Optional.empty();
    private boolean working;

    private record Tally(long people, long newcomers) {
        Tally withPeople(long now) {
            return new Tally(Math.max(0, now), Math.min(newcomers, Math.max(0, now)));
        }

        Tally withNewcomers(long now) {
            return new Tally(Math.max(people, now), Math.max(0, now));
        }
    }

    private record Seen(Optional<Works.Work> work, long people) {}

    /// @param day that is over
    /// @param desks of this place
    public DayEntryViewModel(LocalDate day, List<Option> desks, Recording recording, Kit kit) {
        this.day = day;
        this.desks = List.copyOf(desks);
        this.recording = recording;
        this.kit = kit;
        desks.forEach(desk -> tallies.put(desk.id(), new Tally(0, 0)));
        sheet = new ReadOnlyObjectWrapper<>(now());
        look();
    }

    @Override
    public ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    private void look() {
        kit.background()
                .run(
                        () -> new Seen(
                                recording.works().work(Recorded.receptions(day)),
                                recording.counter().day(day).rows().stream()
                                        .filter(row ->
                                                row.dimensions().activity().equals(Recording.RECEPTION))
                                        .mapToLong(row -> row.people())
                                        .sum()),
                        this::seen,
                        _ -> {
                            notice = Optional.of(kit.texts().get("record.unreadable"));
                            say();
                        });
    }

    private void seen(Seen seen) {
        var entered = 0L;
        for (var count : seen.work().map(Works.Work::counts).orElse(List.of())) {
            var people = count.measures().get(Measure.PEOPLE);
            entered += people;
            count.dimensions()
                    .service()
                    .ifPresent(desk -> tallies.put(
                            desk.value(), new Tally(people, count.measures().get(Measure.NEWCOMERS))));
        }
        counted = Math.max(0, seen.people() - entered);
        say();
    }

    private void say() {
        sheet.set(now());
    }

    private Sheet now() {
        var texts = kit.texts();
        var cells = new ArrayList<Cell>();
        for (var desk : desks) {
            var tally = tallies.getOrDefault(desk.id(), new Tally(0, 0));
            cells.add(stepping(
                    texts.get("record.day.people", desk.label()),
                    tally.people(),
                    value -> put(desk, tally.withPeople(value))));
            cells.add(stepping(
                    texts.get("record.day.newcomers", desk.label()),
                    tally.newcomers(),
                    value -> put(desk, tally.withNewcomers(value))));
        }
        way(cells, "record.day.accompaniments", new RecordRoute.Accompaniment(Optional.of(day)));
        way(cells, "record.day.actions", new RecordRoute.Activities(Optional.of(day), 0));
        way(cells, "record.day.sessions", new SessionRoute.PastSessions(0));
        var help = texts.get("record.day.help", counted);
        return Sheet.of(Dates.day(day), help, cells)
                .withNotice(notice)
                .withActs(List.of(Act.main(texts.get("record.day.keep"), this::keep)))
                .withPanel(panel);
    }

    private void way(List<Cell> cells, String key, parvis.kiosk.ui.StaffRoute route) {
        cells.add(
                new Cell.Choice("", kit.texts().get(key), () -> kit.navigator().go(route)));
    }

    private Cell stepping(String label, long value, java.util.function.LongConsumer change) {
        return new Cell.Stepping(
                label,
                String.valueOf(value),
                () -> change.accept(value - 1),
                () -> change.accept(value + 1),
                () -> over(Optional.of(Pads.pad(label, "", now -> over(Optional.of(now)), typed -> {
                    typed.ifPresent(change);
                    over(Optional.empty());
                }))));
    }

    private void put(Option desk, Tally tally) {
        tallies.put(desk.id(), tally);
        notice = Optional.empty();
        say();
    }

    private void over(Optional<Panel> now) {
        panel = now;
        say();
    }

    private void keep() {
        if (working) {
            return;
        }
        working = true;
        var counts = counts();
        var when = new Works.When(new Slot(day, DayPart.NOON), true);
        kit.background()
                .run(
                        () -> recording.works().settle(Recorded.receptions(day), when, counts),
                        outcome -> finished(kit.texts()
                                .get(
                                        switch (outcome) {
                                            case Works.Outcome.Settled _ -> "record.day.kept";
                                            case Works.Outcome.WrongDay() -> "record.wrongday";
                                        })),
                        _ -> finished(kit.texts().get("record.failed")));
    }

    private void finished(String sentence) {
        working = false;
        notice = Optional.of(sentence);
        look();
    }

    private List<Works.Count> counts() {
        var reception = Dimensions.of(recording.place(), Recording.RECEPTION);
        var counts = new ArrayList<Works.Count>();
        tallies.forEach((desk, tally) -> {
            if (tally.people() > 0) {
                var measures = tally.newcomers() > 0
                        ? Measures.of(Measure.PEOPLE, tally.people(), Measure.NEWCOMERS, tally.newcomers())
                        : Measures.of(Measure.PEOPLE, tally.people());
                counts.add(new Works.Count(reception.withService(new ServiceId(desk)), measures));
            }
        });
        return counts;
    }
}
