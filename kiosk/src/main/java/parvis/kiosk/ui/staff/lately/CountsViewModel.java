package parvis.kiosk.ui.staff.lately;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.LatelyRoute;
import parvis.kiosk.ui.LatelyRoute.Span;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.staff.lately.CountsState.Counted;
import parvis.kiosk.ui.staff.record.Kit;

/// What was counted by day, week and month.
public final class CountsViewModel {
    private static final int DAYS_BACK = 400;
    private static final int LOOK_AGAIN_SECONDS = 3;

    private final LatelyBooks books;
    private final Kit kit;
    private final Watch watch;
    private final SentWords sent;
    private final ReadOnlyObjectWrapper<CountsState> state;
    private boolean table;
    private Period period;
    private Optional<Counted> counted = Optional.empty();
    private List<String> sentences = List.of();
    private int toSee;
    private String problem = "";
    private long ticks;

    /// @param route what is looked at first
    public CountsViewModel(LatelyRoute.Counts route, LatelyBooks books, Kit kit) {
        this.books = books;
        this.kit = kit;
        watch = new Watch(books, kit.clock(), kit.texts());
        sent = new SentWords(kit.clock(), kit.texts());
        table = route.table();
        period = Period.of(route.span(), route.day().orElseGet(kit::today));
        state = new ReadOnlyObjectWrapper<>(now());
        look();
    }

    public ReadOnlyObjectProperty<CountsState> state() {
        return state.getReadOnlyProperty();
    }

    /// Looks at a day, a week or a month: the one that today lies in, when it was looked at, else the one before it.
    public void span(Span span) {
        var today = kit.today();
        show(Period.of(span, period.holds(today) ? today : period.to()));
    }

    /// The one before, or after.
    public void turn(int by) {
        var turned = period.turned(by);
        if (!turned.from().isAfter(kit.today())
                && !turned.to().isBefore(kit.today().minusDays(DAYS_BACK))) {
            show(turned);
        }
    }

    /// As a table, or as a chart again.
    public void turnTable() {
        table = !table;
        remember(0);
        state.set(now());
    }

    /// The page of the table that is shown.
    void turned(int first) {
        remember(first);
    }

    /// « À voir »
    public void toSee() {
        kit.navigator().go(new LatelyRoute.ToSee(0));
    }

    /// « Saisir un autre jour »
    public void otherDay() {
        kit.navigator().go(new RecordRoute.OtherDay(0));
    }

    /// Lets time pass: what is counted meanwhile is seen.
    public void tick(Instant now) {
        if (++ticks % LOOK_AGAIN_SECONDS == 0) {
            look();
        }
    }

    private void show(Period now) {
        period = now;
        counted = Optional.empty();
        remember(0);
        state.set(now());
        look();
    }

    private void remember(int first) {
        var day = period.holds(kit.today()) ? Optional.<LocalDate>empty() : Optional.of(period.from());
        kit.navigator().remember(new LatelyRoute.Counts(period.span(), day, table, first));
    }

    /// What a look at the books gives.
    private record Seen(Counted counted, List<String> sent, int toSee) {}

    private void look() {
        var wanted = period;
        kit.background()
                .run(
                        () -> new Seen(
                                count(wanted),
                                sent.said(books.books().sync(), books.history().undated()),
                                watch.count()),
                        seen -> {
                            if (wanted.equals(period)) {
                                counted = Optional.of(seen.counted());
                                sentences = seen.sent();
                                toSee = seen.toSee();
                                problem = "";
                                state.set(now());
                            }
                        },
                        _ -> {
                            problem = kit.texts().get("staff.today.unreadable");
                            state.set(now());
                        });
    }

    private Counted count(Period wanted) {
        var words = new CountsWords(books.books().desks(), books.recording(), kit.texts());
        var rows = books.history().days(wanted.from(), wanted.to());
        return wanted.span() == Span.DAY ? words.day(books.books().day(wanted.from()), rows) : words.span(wanted, rows);
    }

    private CountsState now() {
        var today = kit.today();
        return new CountsState(
                period.span(),
                table,
                heading(),
                brief(),
                !period.turned(-1).to().isBefore(today.minusDays(DAYS_BACK)),
                !period.turned(1).from().isAfter(today),
                counted,
                sentences,
                toSee,
                problem);
    }

    private String heading() {
        var texts = kit.texts();
        var from = period.from();
        return switch (period.span()) {
            case DAY -> {
                var called = sent.day(from);
                yield called.equals(Dates.day(from))
                        ? called
                        : texts.get("lately.heading.day", called, Dates.day(from));
            }
            case WEEK ->
                texts.get(
                        period.holds(kit.today()) ? "lately.heading.week" : "lately.heading.week.then",
                        Dates.number(from) + (from.getMonth() == period.to().getMonth() ? "" : " " + Dates.month(from)),
                        Dates.number(period.to()) + "\u00a0" + Dates.month(period.to()));
            case MONTH -> Dates.month(from) + "\u00a0" + from.getYear();
        };
    }

    private String brief() {
        var from = period.from();
        return switch (period.span()) {
            case DAY -> Dates.shortDay(from);
            case WEEK ->
                kit.texts()
                        .get(
                                "lately.heading.week.brief",
                                Dates.number(from),
                                Dates.number(period.to()),
                                Dates.shortMonth(period.to()));
            case MONTH -> Dates.month(from) + " " + from.getYear();
        };
    }
}
