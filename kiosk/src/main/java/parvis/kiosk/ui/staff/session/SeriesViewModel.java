package parvis.kiosk.ui.staff.session;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.SessionRoute.Asked;
import parvis.kiosk.ui.SessionRoute.SeriesDraft;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.Workshop;

/// A workshop that is new, or changed: only its title must be written.
public final class SeriesViewModel implements FormModel {
    private static final int STEP = 15;
    private static final int LONGEST = 8 * 60;
    private static final int MOST_SEATS = 200;

    private final Workbench bench;
    private final DetailsAsks asks;
    private final ReadOnlyObjectWrapper<FormState> state = new ReadOnlyObjectWrapper<>(FormState.NOTHING);
    private SeriesDraft draft;

    public SeriesViewModel(SeriesDraft draft, Workbench bench) {
        this.draft = draft;
        this.bench = bench;
        asks = new DetailsAsks(bench);
        draw("");
    }

    @Override
    public ReadOnlyObjectProperty<FormState> state() {
        return state.getReadOnlyProperty();
    }

    private void put(SeriesDraft wanted) {
        draft = wanted;
        bench.navigator().remember(new SessionRoute.Series(draft));
        draw("");
    }

    private void draw(String said) {
        var texts = bench.texts();
        var lines = new ArrayList<FormState.Line>();
        var title = draft.title().isBlank() ? texts.get("sessions.field.title.none") : draft.title();
        lines.add(new FormState.Line.Leading(texts.get("sessions.field.title"), title, () -> ask(Asked.TITLE)));
        lines.add(new FormState.Line.Stepping(
                texts.get("sessions.field.minutes"),
                Lengths.words(draft.minutes()),
                () -> minutes(-STEP),
                () -> minutes(STEP)));
        lines.add(new FormState.Line.Stepping(
                texts.get("sessions.field.seats"), String.valueOf(draft.seats()), () -> seats(-1), () -> seats(1)));
        lines.addAll(asks.lines(draft.details(), this::ask));
        var isNew = draft.workshop().isEmpty();
        state.set(new FormState(
                texts.get(isNew ? "sessions.series.new" : "sessions.series.change"),
                texts.get(isNew ? "sessions.series.new.help" : "sessions.series.change.help"),
                lines,
                "",
                said,
                List.of(new BookState.Way(
                        texts.get(isNew ? "sessions.series.go" : "sessions.series.keep"), this::keep, true))));
    }

    private void ask(Asked asked) {
        bench.navigator().go(new SessionRoute.SeriesAsk(draft, asked));
    }

    private void minutes(int by) {
        var wanted = Math.clamp(draft.minutes() + (long) by, STEP, LONGEST);
        put(new SeriesDraft(draft.workshop(), draft.title(), wanted, draft.seats(), draft.details()));
    }

    private void seats(int by) {
        var wanted = Math.clamp(draft.seats() + (long) by, 1, MOST_SEATS);
        put(new SeriesDraft(draft.workshop(), draft.title(), draft.minutes(), wanted, draft.details()));
    }

    private void keep() {
        if (draft.title().isBlank()) {
            draw(bench.texts().get("sessions.series.notitle"));
            return;
        }
        bench.run(this::kept, this::kept, this::draw);
    }

    private Workshop kept() {
        var id = draft.workshop().orElseGet(() -> bench.planning().freshId(draft.title()));
        var workshop = new Workshop(id, draft.title(), draft.minutes(), draft.seats(), draft.details());
        bench.planning().keep(workshop);
        return workshop;
    }

    private void kept(Workshop workshop) {
        if (draft.workshop().isPresent()) {
            bench.navigator().back();
        } else {
            bench.navigator().goInstead(WorkshopsViewModel.planning(bench, workshop));
        }
    }

    /// The question on a screen of its own.
    public static AskViewModel asking(SessionRoute.SeriesAsk asked, Workbench bench) {
        var draft = asked.draft();
        if (asked.asked() == Asked.TITLE) {
            var title = new Ask.Write(
                    bench.texts().get("sessions.field.title"),
                    bench.texts().get("sessions.ask.title"),
                    draft.title(),
                    Workshop.LONGEST_TITLE,
                    text -> answer(draft, text, draft.details(), bench));
            return new AskViewModel(title, bench);
        }
        return new AskViewModel(
                new DetailsAsks(bench)
                        .ask(asked.asked(), draft.details(), details -> answer(draft, draft.title(), details, bench)),
                bench);
    }

    private static void answer(SeriesDraft draft, String title, Details details, Workbench bench) {
        bench.navigator()
                .answer(new SessionRoute.Series(
                        new SeriesDraft(draft.workshop(), title, draft.minutes(), draft.seats(), details)));
    }

    @Override
    public void turned(int first) {
        // The form is short: who comes back from a question sees its first lines again.
    }
}
