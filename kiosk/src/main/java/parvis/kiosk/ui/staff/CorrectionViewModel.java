package parvis.kiosk.ui.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.attendance.Correction;
import parvis.kiosk.attendance.CorrectionOutcome;
import parvis.kiosk.attendance.DayCounts;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.staff.CorrectionPlan.Change;
import parvis.kiosk.ui.staff.StaffBooks.Desk;
import parvis.protocol.message.Dimensions;

/// « Corriger hier »: more and less at each desk, a sentence that says what that means, and one touch that does it.
public final class CorrectionViewModel {
    private static final int DAYS_BACK = 31;

    private final StaffBooks books;
    private final StaffDoor door;
    private final Clock clock;
    private final Background background;
    private final Navigator navigator;
    private final Texts texts;
    private final Map<Desk, Change> changes = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<State> state;
    private LocalDate day;
    private Optional<DayCounts> counts = Optional.empty();
    private String said = "";
    private boolean working;

    /// @param day which day is put right first
    /// @param clock in the territory's zone
    public CorrectionViewModel(
            LocalDate day,
            StaffBooks books,
            StaffDoor door,
            Clock clock,
            Background background,
            Navigator navigator,
            Texts texts) {
        this.day = day;
        this.books = books;
        this.door = door;
        this.clock = clock;
        this.background = background;
        this.navigator = navigator;
        this.texts = texts;
        state = new ReadOnlyObjectWrapper<>(now());
        look();
    }

    /// What is seen.
    ///
    /// @param day « lundi 23 novembre »
    /// @param later whether a later day can be chosen
    /// @param earlier whether an earlier day can be chosen
    /// @param lines the desks with their numbers, changes inside
    /// @param sentences what the changes mean, one a line; or what became of them
    /// @param changed whether there is something to confirm
    public record State(
            String day, boolean earlier, boolean later, List<Line> lines, List<String> sentences, boolean changed) {
        public State {
            lines = List.copyOf(lines);
            sentences = List.copyOf(sentences);
        }
    }

    /// One desk.
    ///
    /// @param desk which
    /// @param people how many, the change inside
    /// @param newcomers how many of them newcomers, the change inside
    public record Line(Desk desk, long people, long newcomers) {}

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The day before, or after; what was not confirmed is forgotten.
    public void turn(int days) {
        touched();
        var wanted = day.plusDays(days);
        var today = LocalDate.now(clock);
        if (!working && !wanted.isAfter(today) && !wanted.isBefore(today.minusDays(DAYS_BACK))) {
            day = wanted;
            counts = Optional.empty();
            forget("");
            look();
        }
    }

    /// People more or fewer at that desk.
    public void people(Desk desk, int by) {
        var line = line(desk);
        var people = line.people() + by;
        if (people >= 0) {
            // Fewer people than newcomers cannot be: the newcomer goes with the last of them.
            put(desk, by, people < line.newcomers() ? people - line.newcomers() : 0);
        }
    }

    /// Newcomers more or fewer among those of that desk.
    public void newcomers(Desk desk, int by) {
        var line = line(desk);
        var newcomers = line.newcomers() + by;
        if (newcomers >= 0 && newcomers <= line.people()) {
            put(desk, 0, by);
        }
    }

    private void put(Desk desk, long people, long newcomers) {
        touched();
        if (working || counts.isEmpty()) {
            return;
        }
        said = "";
        changes.merge(
                desk,
                new Change(people, newcomers),
                (one, other) -> new Change(one.people() + other.people(), one.newcomers() + other.newcomers()));
        changes.values().removeIf(Change::isNone);
        state.set(now());
    }

    /// Forgets what was not confirmed.
    public void cancel() {
        touched();
        forget("");
    }

    /// Does what the sentences say.
    public void confirm() {
        touched();
        var plan = CorrectionPlan.of(day, changes);
        if (working || plan.isEmpty()) {
            return;
        }
        working = true;
        background.run(
                () -> {
                    for (var correction : plan) {
                        if (!(books.correct(correction) instanceof CorrectionOutcome.Done)) {
                            return false;
                        }
                    }
                    return true;
                },
                done -> finished(texts.get(done ? "staff.correct.done" : "staff.correct.moved")),
                _ -> finished(texts.get("staff.correct.failed")));
    }

    private void finished(String sentence) {
        working = false;
        forget(sentence);
        look();
    }

    private void forget(String sentence) {
        changes.clear();
        said = sentence;
        state.set(now());
    }

    /// Somebody is still there.
    public void touched() {
        door.touched(clock.instant());
    }

    /// Lets time pass: locks when nobody is there.
    public void tick(Instant now) {
        if (!door.isOpen(now)) {
            door.lock();
            navigator.leave();
        }
    }

    private void look() {
        var wanted = day;
        background.run(
                () -> books.day(wanted),
                seen -> {
                    if (wanted.equals(day)) {
                        counts = Optional.of(seen);
                        state.set(now());
                    }
                },
                _ -> forget(texts.get("staff.today.unreadable")));
    }

    private State now() {
        var today = LocalDate.now(clock);
        var lines = books.desks().stream().map(this::line).toList();
        return new State(
                Dates.day(day),
                day.isAfter(today.minusDays(DAYS_BACK)),
                day.isBefore(today),
                lines,
                sentences(),
                !changes.isEmpty());
    }

    private Line line(Desk desk) {
        var rows = counts.map(DayCounts::rows).orElse(List.of()).stream()
                .filter(row -> row.dimensions().equals(desk.dimensions()))
                .toList();
        var change = changes.getOrDefault(desk, Change.NONE);
        return new Line(
                desk,
                rows.stream().mapToLong(DayCounts.Row::people).sum() + change.people(),
                rows.stream().mapToLong(DayCounts.Row::newcomers).sum() + change.newcomers());
    }

    private List<String> sentences() {
        var sentences = new ArrayList<String>();
        for (var correction : CorrectionPlan.of(day, changes)) {
            var what = texts.get("staff.correct.people", correction.people(), correction.newcomers());
            sentences.add(
                    switch (correction) {
                        case Correction.Move move ->
                            texts.get("staff.correct.move", what, label(move.from()), label(move.to()));
                        case Correction.Less less -> texts.get("staff.correct.less", what, label(less.dimensions()));
                        case Correction.More more -> texts.get("staff.correct.more", what, label(more.dimensions()));
                    });
        }
        if (sentences.isEmpty()) {
            sentences.add(said.isEmpty() ? texts.get("staff.correct.help") : said);
        }
        return sentences;
    }

    private String label(Dimensions dimensions) {
        return books.desks().stream()
                .filter(desk -> desk.dimensions().equals(dimensions))
                .map(Desk::label)
                .findFirst()
                .orElse("");
    }
}
