package parvis.kiosk.ui.staff;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.workshop.Closures;
import parvis.kiosk.workshop.PlannedSession;
import parvis.kiosk.workshop.Planning;
import parvis.protocol.message.SessionId;

/// « Fermé cet après-midi »: one touch closes until tonight; then it says which sessions of that time are still to be
/// moved or cancelled, until none is. It makes no fact: the day stays expected and is complete by what was counted.
public final class ClosingViewModel {
    private static final int NOON = 12;

    private final Closures closures;
    private final Planning planning;
    private final Clock clock;
    private final Background background;
    private final Navigator navigator;
    private final Texts texts;
    private final String help;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);

    /// @param clock in the territory's zone
    /// @param desk whether this is the team's own screen, which invites nobody
    public ClosingViewModel(
            Closures closures,
            Planning planning,
            Clock clock,
            Background background,
            Navigator navigator,
            Texts texts,
            boolean desk) {
        this.closures = closures;
        this.planning = planning;
        this.clock = clock;
        this.background = background;
        this.navigator = navigator;
        this.texts = texts;
        help = texts.get(desk ? "staff.closing.help.desk" : "staff.closing.help");
        run(() -> {});
    }

    /// What is seen.
    ///
    /// @param loaded whether it has been looked up
    /// @param closed whether it is closed
    /// @param said how it stands, or what went wrong
    /// @param sessions those that are to be moved or cancelled, soonest first
    /// @param ways how it can be closed
    public record State(boolean loaded, boolean closed, String said, List<Row> sessions, List<Way> ways) {
        static final State NOTHING = new State(false, false, "", List.of(), List.of());

        public State {
            sessions = List.copyOf(sessions);
            ways = List.copyOf(ways);
        }
    }

    /// One session.
    ///
    /// @param id which
    /// @param title its title
    /// @param what « 14:00, 2 places prises »
    public record Row(SessionId id, String title, String what) {}

    /// One way of closing.
    ///
    /// @param label what it does
    /// @param from since when
    /// @param to until when
    public record Way(String label, LocalDateTime from, LocalDateTime to) {}

    private record Seen(Optional<Closures.Closure> closure, List<PlannedSession> sessions) {}

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Closes.
    void close(Way way) {
        run(() -> closures.close(way.from(), way.to()));
    }

    /// Opens again; a session that was cancelled stays so.
    void open() {
        run(closures::open);
    }

    /// To that session, to move it or to cancel it.
    void go(Row row) {
        navigator.go(new SessionRoute.OneSession(row.id()));
    }

    private void run(Runnable change) {
        background.run(
                () -> {
                    change.run();
                    return seen();
                },
                seen -> state.set(said(seen)),
                _ -> {
                    var now = state.get();
                    var ways = now.loaded() ? now.ways() : ways();
                    state.set(new State(true, now.closed(), texts.get("staff.closing.failed"), now.sessions(), ways));
                });
    }

    private Seen seen() {
        var now = LocalDateTime.now(clock);
        var closure = closures.from(now).stream()
                .filter(one -> one.from().isBefore(tonight(now)) && one.to().isAfter(now))
                .findFirst();
        return new Seen(closure, closure.map(this::touched).orElse(List.of()));
    }

    private List<PlannedSession> touched(Closures.Closure closure) {
        return planning.between(closure.from().toLocalDate(), closure.to().toLocalDate()).stream()
                .filter(session -> session.state() == PlannedSession.State.PLANNED)
                .filter(session ->
                        session.start().isBefore(closure.to()) && session.end().isAfter(closure.from()))
                .toList();
    }

    private State said(Seen seen) {
        if (seen.closure().isEmpty()) {
            return new State(true, false, help, List.of(), ways());
        }
        var since = Dates.clock(seen.closure().get().from().toLocalTime());
        var rows = seen.sessions().stream().map(this::row).toList();
        return new State(true, true, texts.get("staff.closing.closed", since, rows.size()), rows, List.of());
    }

    private Row row(PlannedSession session) {
        var start = Dates.clock(session.start().toLocalTime());
        return new Row(session.id(), session.title(), texts.get("staff.closing.session", start, session.taken()));
    }

    private List<Way> ways() {
        var now = LocalDateTime.now(clock);
        var ways = new ArrayList<Way>();
        var afternoon = texts.get("staff.closing.afternoon");
        if (now.getHour() < NOON) {
            ways.add(new Way(afternoon, now.toLocalDate().atTime(NOON, 0), tonight(now)));
            ways.add(new Way(texts.get("staff.closing.today"), now, tonight(now)));
        } else {
            ways.add(new Way(afternoon, now, tonight(now)));
        }
        return ways;
    }

    private static LocalDateTime tonight(LocalDateTime now) {
        return now.toLocalDate().plusDays(1).atStartOfDay();
    }

    /// What the invitation says while the place is closed; empty: it is not.
    public static Optional<String> sign(Closures closures, Clock clock, Texts texts) {
        return closures.at(LocalDateTime.now(clock)).map(_ -> texts.get("staff.closing.sign"));
    }
}
