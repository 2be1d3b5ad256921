package parvis.kiosk.ui.staff.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Roster;
import parvis.kiosk.workshop.PlannedSession;
import parvis.protocol.message.SessionId;

/// Who must be told what, with a tick each.
public final class TellViewModel {
    private final Workbench bench;
    private final Optional<SessionId> only;
    private final PlannedWords words;
    private final RosterWords who;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State(false, "", List.of(), false, false, ""));

    /// @param only of which session; empty: of all
    public TellViewModel(Optional<SessionId> only, Workbench bench) {
        this.only = only;
        this.bench = bench;
        words = new PlannedWords(bench.texts());
        who = new RosterWords(bench.texts());
        look("");
    }

    /// What is seen.
    ///
    /// @param loaded whether it has been looked up
    /// @param what what happened, « Cette séance est annulée. »; empty: of all sessions
    /// @param rows who must be told
    /// @param revive whether a cancellation can be undone
    /// @param locked whether names are locked
    /// @param said what went wrong; empty: nothing
    public record State(boolean loaded, String what, List<Row> rows, boolean revive, boolean locked, String said) {
        public State {
            rows = List.copyOf(rows);
        }
    }

    /// One call.
    ///
    /// @param booking for which booking
    /// @param who a name
    /// @param phone the number as it is spoken
    /// @param called whether there is a number
    /// @param news what must be said
    public record Row(BookingId booking, String who, String phone, boolean called, String news) {
        @Override
        public String toString() {
            return "Row[…]";
        }
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// They were told.
    void told(BookingId booking) {
        bench.run(
                () -> {
                    bench.bookings().told(booking);
                    return true;
                },
                _ -> look(""),
                this::say);
    }

    /// The session will be after all.
    void revive() {
        only.ifPresent(id -> bench.run(
                () -> bench.planning().revive(id), _ -> look(bench.texts().get("sessions.one.revived")), this::say));
    }

    private void say(String sentence) {
        var now = state.get();
        state.set(new State(now.loaded(), now.what(), now.rows(), now.revive(), now.locked(), sentence));
    }

    private void look(String said) {
        bench.run(() -> read(said), state::set, this::say);
    }

    private State read(String said) {
        Map<SessionId, Optional<PlannedSession>> sessions = new HashMap<>();
        var rows = new ArrayList<Row>();
        for (var line : bench.bookings().toTell()) {
            var id = line.booking().session();
            if (only.isEmpty() || only.get().equals(id)) {
                var session = sessions.computeIfAbsent(id, bench.planning()::session);
                rows.add(row(line, session, rows.size() + 1));
            }
        }
        var shown = only.flatMap(bench.planning()::session);
        var cancelled = shown.filter(session -> session.state() == PlannedSession.State.CANCELLED);
        return new State(
                true,
                shown.map(this::what).orElse(""),
                rows,
                cancelled.filter(session -> session.end().isAfter(bench.now())).isPresent(),
                !bench.namesOpen().getAsBoolean(),
                said);
    }

    private String what(PlannedSession session) {
        var moment = words.brief(session.start());
        return session.state() == PlannedSession.State.CANCELLED
                ? bench.texts().get("sessions.tell.cancelled", session.title(), moment)
                : bench.texts().get("sessions.tell.now", session.title(), moment);
    }

    private Row row(Roster.Line line, Optional<PlannedSession> session, int number) {
        var news = line.booking()
                .tell()
                .flatMap(what -> session.map(now -> who.news(what, now.start(), words, bench.now())))
                .orElse("");
        var title = session.map(PlannedSession::title).orElse("");
        return new Row(
                line.booking().id(),
                who.who(line, number),
                who.phone(line),
                line.person().flatMap(Person::phone).isPresent(),
                only.isPresent() ? news : bench.texts().get("sessions.tell.of", title, news));
    }
}
