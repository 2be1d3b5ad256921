package parvis.kiosk.ui.staff.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.booking.Roster;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.SessionWords.Tone;
import parvis.kiosk.workshop.PlannedSession;
import parvis.protocol.message.SessionId;

/// One session: who comes, and what can be done with it.
public final class OneSessionViewModel {
    private final Workbench bench;
    private final SessionId id;
    private final PlannedWords words;
    private final RosterWords roster;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private Optional<PlannedSession> session = Optional.empty();

    /// @param id which
    public OneSessionViewModel(SessionId id, Workbench bench) {
        this.id = id;
        this.bench = bench;
        words = new PlannedWords(bench.texts());
        roster = new RosterWords(bench.texts());
        look();
    }

    /// What is seen.
    ///
    /// @param title the session's
    /// @param when « jeudi 26 novembre, 14 h à 15 h 30 · salle 2 »
    /// @param hours the same without the room
    /// @param seats « 5 inscrits, il reste 3 places »
    /// @param tone how that is to be seen
    /// @param rows who comes
    /// @param locked whether names are locked
    /// @param can what can be done
    /// @param said what became of it, or what went wrong; empty: nothing
    public record State(
            String title,
            String when,
            String hours,
            String seats,
            Tone tone,
            List<Row> rows,
            boolean locked,
            Can can,
            String said) {
        static final State NOTHING =
                new State("", "", "", "", Tone.GOOD, List.of(), false, new Can(false, false, false, false), "");

        public State {
            rows = List.copyOf(rows);
        }
    }

    /// What can be done.
    ///
    /// @param book whether seats can be booked
    /// @param change whether it can be moved, changed or cancelled
    /// @param tick whether it can be ticked who came
    /// @param revive whether its cancellation can be undone
    public record Can(boolean book, boolean change, boolean tick, boolean revive) {}

    /// One booking.
    ///
    /// @param booking which
    /// @param who a name, or « Place 3 »
    /// @param phone « 06 12 34 56 78 »
    /// @param status « à appeler »; empty: nothing to know
    public record Row(BookingId booking, String who, String phone, String status) {
        @Override
        public String toString() {
            return "Row[…]";
        }
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    void book() {
        bench.navigator().go(new SessionRoute.Book(id));
    }

    void presence() {
        bench.navigator().go(new SessionRoute.Presence(id));
    }

    void change() {
        session.ifPresent(now -> bench.navigator()
                .go(new SessionRoute.Change(
                        new SessionRoute.ChangeDraft(id, now.start(), now.minutes(), now.seats(), now.details()))));
    }

    void cancel() {
        bench.navigator().go(new SessionRoute.Cancel(id));
    }

    void open(BookingId booking) {
        bench.navigator().go(new SessionRoute.OneBooking(id, booking));
    }

    /// It will be after all.
    void revive() {
        bench.run(
                () -> bench.planning().revive(id),
                revived -> look(revived.isPresent() ? bench.texts().get("sessions.one.revived") : ""),
                this::say);
    }

    private void look() {
        look("");
    }

    private void look(String said) {
        bench.run(() -> read(said), state::set, this::say);
    }

    private void say(String sentence) {
        var now = state.get();
        state.set(new State(
                now.title(),
                now.when(),
                now.hours(),
                now.seats(),
                now.tone(),
                now.rows(),
                now.locked(),
                now.can(),
                sentence));
    }

    private State read(String said) {
        session = bench.planning().session(id);
        if (session.isEmpty()) {
            return new State(
                    bench.texts().get("sessions.one.gone"),
                    "",
                    "",
                    "",
                    Tone.ATTENTION,
                    List.of(),
                    false,
                    State.NOTHING.can(),
                    said);
        }
        var now = session.get();
        return new State(
                now.title(),
                words.when(now, bench.today()),
                words.hours(now, bench.today()),
                words.seats(now, bench.now()),
                words.tone(now, bench.now()),
                rows(bench.bookings().roster(id)),
                !bench.namesOpen().getAsBoolean(),
                can(now),
                said);
    }

    private List<Row> rows(Roster all) {
        var rows = new ArrayList<Row>();
        for (var line : all.lines()) {
            rows.add(new Row(
                    line.booking().id(),
                    roster.who(line, rows.size() + 1),
                    roster.phone(line),
                    roster.status(line.booking())));
        }
        return rows;
    }

    private Can can(PlannedSession now) {
        var planned = now.state() == PlannedSession.State.PLANNED;
        var cancelled = now.state() == PlannedSession.State.CANCELLED;
        var over = !now.end().isAfter(bench.now());
        return new Can(planned && !over, planned, !cancelled, cancelled && !over);
    }
}
