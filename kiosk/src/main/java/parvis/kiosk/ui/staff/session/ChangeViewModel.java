package parvis.kiosk.ui.staff.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.SessionRoute.Asked;
import parvis.kiosk.ui.SessionRoute.ChangeDraft;
import parvis.kiosk.workshop.PlannedSession;

/// « Déplacer ou changer »: says before it is done how many people will have to be told.
public final class ChangeViewModel implements FormModel {
    private static final int STEP = 15;
    private static final int LONGEST = 8 * 60;
    private static final int MOST_SEATS = 200;

    private final Workbench bench;
    private final DetailsAsks asks;
    private final ReadOnlyObjectWrapper<FormState> state = new ReadOnlyObjectWrapper<>(FormState.NOTHING);
    private Optional<PlannedSession> session = Optional.empty();
    private ChangeDraft draft;

    public ChangeViewModel(ChangeDraft draft, Workbench bench) {
        this.draft = draft;
        this.bench = bench;
        asks = new DetailsAsks(bench);
        bench.run(
                () -> bench.planning().session(draft.session()),
                found -> {
                    session = found;
                    draw("");
                },
                this::draw);
    }

    @Override
    public ReadOnlyObjectProperty<FormState> state() {
        return state.getReadOnlyProperty();
    }

    private void put(ChangeDraft wanted) {
        draft = wanted;
        bench.navigator().remember(new SessionRoute.Change(draft));
        draw("");
    }

    private void draw(String said) {
        var texts = bench.texts();
        var lines = new ArrayList<FormState.Line>();
        var start = draft.start();
        lines.add(new FormState.Line.Leading(
                texts.get("sessions.field.day"), Dates.day(start.toLocalDate()), () -> ask(Asked.DAY)));
        lines.add(new FormState.Line.Stepping(
                texts.get("sessions.field.time"),
                Dates.hour(start.toLocalTime()),
                () -> time(-STEP),
                () -> time(STEP)));
        lines.add(new FormState.Line.Stepping(
                texts.get("sessions.field.minutes"),
                Lengths.words(draft.minutes()),
                () -> minutes(-STEP),
                () -> minutes(STEP)));
        lines.add(new FormState.Line.Stepping(
                texts.get("sessions.field.seats"), String.valueOf(draft.seats()), () -> seats(-1), () -> seats(1)));
        lines.addAll(asks.lines(draft.details(), this::ask));
        state.set(new FormState(
                session.map(PlannedSession::title).orElse(texts.get("sessions.one.gone")),
                help(),
                lines,
                "",
                said,
                session.isEmpty()
                        ? List.of()
                        : List.of(
                                new BookState.Way(texts.get("sessions.change.keep"), bench.navigator()::back, false),
                                new BookState.Way(texts.get("sessions.change.go"), this::change, true))));
    }

    /// What the change means: who must be told, what is special about that day.
    private String help() {
        var texts = bench.texts();
        int people = session.map(now -> now.taken() + now.waiting()).orElse(0);
        var notes = bench.days().of(draft.start().toLocalDate()).stream()
                .map(bench::note)
                .toList();
        var tells = moved() && people > 0;
        var first = tells ? texts.get("sessions.change.tell", people) : texts.get("sessions.change.help");
        return notes.isEmpty() ? first : first + " " + texts.get("sessions.change.day", String.join(", ", notes));
    }

    private boolean moved() {
        return session.map(now -> !now.start().equals(draft.start())
                        || !now.details().room().equals(draft.details().room()))
                .orElse(false);
    }

    private void ask(Asked asked) {
        bench.navigator().go(new SessionRoute.ChangeAsk(draft, asked));
    }

    private void time(int by) {
        var start =
                draft.start().toLocalDate().atTime(draft.start().toLocalTime().plusMinutes(by));
        put(new ChangeDraft(draft.session(), start, draft.minutes(), draft.seats(), draft.details()));
    }

    private void minutes(int by) {
        var wanted = Math.clamp(draft.minutes() + (long) by, STEP, LONGEST);
        put(new ChangeDraft(draft.session(), draft.start(), wanted, draft.seats(), draft.details()));
    }

    private void seats(int by) {
        var wanted = Math.clamp(draft.seats() + (long) by, 0, MOST_SEATS);
        put(new ChangeDraft(draft.session(), draft.start(), draft.minutes(), wanted, draft.details()));
    }

    private void change() {
        bench.run(
                () -> bench.planning()
                        .change(draft.session(), draft.start(), draft.minutes(), draft.seats(), draft.details()),
                this::changed,
                this::draw);
    }

    private void changed(Optional<PlannedSession> now) {
        if (now.isEmpty()) {
            draw(bench.texts().get("sessions.change.closed"));
            return;
        }
        bench.run(
                () -> bench.bookings().toTell().stream()
                        .anyMatch(line -> line.booking().session().equals(draft.session())),
                someone -> {
                    if (someone) {
                        bench.navigator().goInstead(new SessionRoute.Tell(Optional.of(draft.session())));
                    } else {
                        bench.navigator().back();
                    }
                },
                this::draw);
    }

    /// The question on a screen of its own.
    public static AskViewModel asking(SessionRoute.ChangeAsk asked, Workbench bench) {
        var draft = asked.draft();
        if (asked.asked() == Asked.DAY) {
            var pick = new Ask.Pick(
                    bench.texts().get("sessions.field.day"),
                    bench.texts().get("sessions.ask.day"),
                    draft.start().toLocalDate(),
                    bench.today(),
                    day -> answer(
                            new ChangeDraft(
                                    draft.session(),
                                    day.atTime(draft.start().toLocalTime()),
                                    draft.minutes(),
                                    draft.seats(),
                                    draft.details()),
                            bench));
            return new AskViewModel(pick, bench);
        }
        return new AskViewModel(
                new DetailsAsks(bench)
                        .ask(
                                asked.asked(),
                                draft.details(),
                                details -> answer(
                                        new ChangeDraft(
                                                draft.session(),
                                                draft.start(),
                                                draft.minutes(),
                                                draft.seats(),
                                                details),
                                        bench)),
                bench);
    }

    private static void answer(ChangeDraft draft, Workbench bench) {
        bench.navigator().answer(new SessionRoute.Change(draft));
    }

    @Override
    public void turned(int first) {
        // The form is short: who comes back from a question sees its first lines again.
    }
}
