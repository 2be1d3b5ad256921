package parvis.kiosk.ui.staff.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.SessionRoute.Asked;
import parvis.kiosk.ui.SessionRoute.PlanDraft;
import parvis.kiosk.workshop.DayNote;
import parvis.kiosk.workshop.PlannedSession;
import parvis.kiosk.workshop.Rhythm;
import parvis.kiosk.workshop.Workshop;

/// The dates of a workshop: holidays and closures are struck from the start, and each date is struck or kept by a
/// touch.
public final class PlanViewModel implements FormModel {
    private static final int STEP = 15;
    private static final Set<DayNote.Kind> STRIKES =
            Set.of(DayNote.Kind.PUBLIC_HOLIDAY, DayNote.Kind.SCHOOL_HOLIDAY, DayNote.Kind.CLOSED);

    private final Workbench bench;
    private final ReadOnlyObjectWrapper<FormState> state = new ReadOnlyObjectWrapper<>(FormState.NOTHING);
    private Optional<Workshop> workshop = Optional.empty();
    private PlanDraft draft;
    private int first;

    /// @param draft the dates as they are wanted
    /// @param first the first line of the page shown
    public PlanViewModel(PlanDraft draft, int first, Workbench bench) {
        this.bench = bench;
        this.first = first;
        this.draft = struck(draft);
        bench.run(
                () -> bench.planning().workshops().stream()
                        .filter(one -> one.id().equals(draft.workshop()))
                        .findFirst(),
                found -> {
                    workshop = found;
                    draw("");
                },
                this::draw);
    }

    @Override
    public ReadOnlyObjectProperty<FormState> state() {
        return state.getReadOnlyProperty();
    }

    private void put(PlanDraft wanted) {
        draft = struck(wanted);
        bench.navigator().remember(new SessionRoute.Plan(draft, first));
        draw("");
    }

    /// Strikes the days that have a note, unless somebody chose by hand.
    private PlanDraft struck(PlanDraft wanted) {
        if (wanted.struckByHand()) {
            return wanted;
        }
        var except = days(wanted.rhythm()).stream().filter(this::isSpecial).collect(Collectors.toSet());
        return new PlanDraft(wanted.workshop(), except(wanted.rhythm(), except), false);
    }

    private boolean isSpecial(LocalDate day) {
        return bench.days().of(day).stream().map(DayNote::kind).anyMatch(STRIKES::contains);
    }

    /// All its days, those that are struck too.
    private static List<LocalDate> days(Rhythm rhythm) {
        return except(rhythm, Set.of()).days();
    }

    private static Rhythm except(Rhythm rhythm, Set<LocalDate> except) {
        return new Rhythm(rhythm.first(), rhythm.time(), rhythm.every(), rhythm.until(), except);
    }

    private void draw(String said) {
        var texts = bench.texts();
        var rhythm = draft.rhythm();
        var lines = new ArrayList<FormState.Line>();
        lines.add(leading("sessions.field.first", spelled(rhythm.first()), Asked.DAY));
        lines.add(new FormState.Line.Stepping(
                texts.get("sessions.field.time"), Dates.hour(rhythm.time()), () -> time(-STEP), () -> time(STEP)));
        lines.add(leading("sessions.field.every", every(rhythm.every()), Asked.EVERY));
        if (rhythm.every() != Rhythm.Every.ONCE) {
            lines.add(leading("sessions.field.until", spelled(rhythm.until()), Asked.UNTIL));
        }
        for (var day : days(rhythm)) {
            var notes = bench.days().of(day).stream().map(bench::note).collect(Collectors.joining(", "));
            var on = !rhythm.except().contains(day);
            if (rhythm.every() != Rhythm.Every.ONCE || !notes.isEmpty()) {
                lines.add(new FormState.Line.Turning(spelled(day), notes, on, () -> turn(day)));
            }
        }
        int sessions = rhythm.days().size();
        state.set(new FormState(
                workshop.map(Workshop::title).orElse(texts.get("sessions.plan.title")),
                texts.get("sessions.plan.help"),
                lines,
                "",
                said,
                ways(sessions)));
    }

    private List<BookState.Way> ways(int sessions) {
        var texts = bench.texts();
        var ways = new ArrayList<BookState.Way>();
        workshop.ifPresent(
                now -> ways.add(new BookState.Way(texts.get("sessions.series.change"), () -> change(now), false)));
        if (sessions > 0) {
            ways.add(new BookState.Way(texts.get("sessions.plan.go", sessions), this::plan, true));
        }
        return ways;
    }

    private FormState.Line leading(String key, String value, Asked asked) {
        return new FormState.Line.Leading(
                bench.texts().get(key), value, () -> bench.navigator().go(new SessionRoute.PlanAsk(draft, asked)));
    }

    private static String spelled(LocalDate day) {
        return Dates.day(day);
    }

    private String every(Rhythm.Every every) {
        return words(every, bench);
    }

    private static String words(Rhythm.Every every, Workbench bench) {
        return switch (every) {
            case ONCE -> bench.texts().get("sessions.every.once");
            case WEEK -> bench.texts().get("sessions.every.week");
            case SECOND_WEEK -> bench.texts().get("sessions.every.second");
        };
    }

    private void time(int by) {
        var rhythm = draft.rhythm();
        var time = rhythm.time().plusMinutes(by);
        put(new PlanDraft(
                draft.workshop(),
                new Rhythm(rhythm.first(), time, rhythm.every(), rhythm.until(), rhythm.except()),
                draft.struckByHand()));
    }

    private void turn(LocalDate day) {
        var except = new HashSet<>(draft.rhythm().except());
        if (!except.remove(day)) {
            except.add(day);
        }
        put(new PlanDraft(draft.workshop(), except(draft.rhythm(), except), true));
    }

    private void change(Workshop now) {
        bench.navigator()
                .go(new SessionRoute.Series(new SessionRoute.SeriesDraft(
                        Optional.of(now.id()), now.title(), now.minutes(), now.seats(), now.details())));
    }

    private void plan() {
        bench.run(() -> bench.planning().plan(draft.workshop(), draft.rhythm().starts()), this::planned, this::draw);
    }

    private void planned(List<PlannedSession> sessions) {
        var texts = bench.texts();
        var moments = sessions.stream()
                .map(session -> spelled(session.start().toLocalDate()))
                .collect(Collectors.joining(", "));
        var ways = new ArrayList<BookState.Way>();
        if (!sessions.isEmpty()) {
            ways.add(new BookState.Way(texts.get("sessions.plan.undo"), () -> undo(sessions), false));
        }
        ways.add(new BookState.Way(
                texts.get("sessions.plan.see"), () -> bench.navigator().goInstead(new SessionRoute.Sessions(0)), true));
        state.set(new FormState(
                texts.get("sessions.plan.done", sessions.size()),
                sessions.isEmpty() ? texts.get("sessions.plan.done.none") : texts.get("sessions.plan.done.help"),
                List.of(),
                moments,
                "",
                ways));
    }

    /// It was a slip: what nobody has booked yet goes without a trace.
    private void undo(List<PlannedSession> sessions) {
        bench.run(
                () -> sessions.stream()
                        .filter(session -> bench.planning().withdraw(session.id()))
                        .count(),
                gone -> draw(bench.texts().get("sessions.plan.undone", gone)),
                this::draw);
    }

    /// The question on a screen of its own.
    public static AskViewModel asking(SessionRoute.PlanAsk asked, Workbench bench) {
        var texts = bench.texts();
        var rhythm = asked.draft().rhythm();
        var ask = switch (asked.asked()) {
            case DAY ->
                new Ask.Pick(
                        texts.get("sessions.field.first"),
                        texts.get("sessions.ask.day"),
                        rhythm.first(),
                        bench.today(),
                        day -> answer(asked.draft(), from(rhythm, day), bench));
            case UNTIL ->
                new Ask.Pick(
                        texts.get("sessions.field.until"),
                        texts.get("sessions.ask.until"),
                        rhythm.until(),
                        rhythm.first(),
                        day -> answer(
                                asked.draft(),
                                new Rhythm(rhythm.first(), rhythm.time(), rhythm.every(), day, Set.of()),
                                bench));
            case EVERY, TITLE, ACTIVITY, SERVICE, TOPIC, LEVEL, AUDIENCE, LED, PARTNERS, ROOM, BRING ->
                new Ask.Choose(
                        texts.get("sessions.field.every"),
                        texts.get("sessions.ask.every"),
                        java.util.Arrays.stream(Rhythm.Every.values())
                                .map(every -> new Offer.Choice(every.name(), words(every, bench)))
                                .toList(),
                        List.of(rhythm.every().name()),
                        false,
                        ids -> answer(asked.draft(), every(rhythm, ids.getFirst()), bench));
        };
        return new AskViewModel(ask, bench);
    }

    private static Rhythm from(Rhythm rhythm, LocalDate day) {
        var until = rhythm.until().isBefore(day) ? day.plusWeeks(WorkshopsViewModel.WEEKS_AHEAD) : rhythm.until();
        return new Rhythm(day, rhythm.time(), rhythm.every(), until, Set.of());
    }

    private static Rhythm every(Rhythm rhythm, String name) {
        return new Rhythm(rhythm.first(), rhythm.time(), Rhythm.Every.valueOf(name), rhythm.until(), Set.of());
    }

    /// Other days: what was struck by hand was of the days before.
    private static void answer(PlanDraft draft, Rhythm rhythm, Workbench bench) {
        bench.navigator().answer(new SessionRoute.Plan(new PlanDraft(draft.workshop(), rhythm, false), 0));
    }

    @Override
    public void turned(int now) {
        first = now;
        bench.navigator().remember(new SessionRoute.Plan(draft, first));
    }
}
