package parvis.kiosk.ui.staff.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.booking.Roster;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.control.OnScreenKeyboard;
import parvis.protocol.message.SessionId;

/// Finds a booking by name or number, while the key is open.
public final class FindViewModel {
    private static final int LONGEST = 40;
    private static final int LEAST = 2;

    private final Workbench bench;
    private final PlannedWords words;
    private final RosterWords who;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State("", List.of(), ""));
    private String typed = "";

    public FindViewModel(Workbench bench) {
        this.bench = bench;
        words = new PlannedWords(bench.texts());
        who = new RosterWords(bench.texts());
        say(List.of(), start());
    }

    /// What is seen.
    ///
    /// @param typed as it stands in the field
    /// @param rows what was found
    /// @param sentence what there is to know when nothing was; empty: something was
    public record State(String typed, List<Row> rows, String sentence) {
        public State {
            rows = List.copyOf(rows);
        }

        @Override
        public String toString() {
            return "State[…]";
        }
    }

    /// One booking.
    ///
    /// @param session in which
    /// @param booking which
    /// @param who for whom
    /// @param what which session
    /// @param phone the number as it is spoken
    public record Row(SessionId session, BookingId booking, String who, String what, String phone) {
        @Override
        public String toString() {
            return "Row[…]";
        }
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    private String start() {
        return bench.texts().get(bench.namesOpen().getAsBoolean() ? "sessions.find.start" : "sessions.names.locked");
    }

    void key(OnScreenKeyboard.Key key) {
        typed = key.applied(typed, LONGEST);
        look();
    }

    void type(String text) {
        key(new OnScreenKeyboard.Key.Letter(text));
    }

    void erase() {
        key(new OnScreenKeyboard.Key.Erase());
    }

    void open(Row row) {
        bench.navigator().go(new SessionRoute.OneBooking(row.session(), row.booking()));
    }

    private void look() {
        if (typed.strip().length() < LEAST) {
            say(List.of(), start());
            return;
        }
        var wanted = typed;
        say(state.get().rows(), state.get().sentence());
        bench.run(
                () -> bench.bookings().find(wanted.strip()).stream()
                        .map(this::row)
                        .toList(),
                rows -> {
                    if (wanted.equals(typed)) {
                        say(rows, rows.isEmpty() ? bench.texts().get("sessions.find.none") : "");
                    }
                },
                sentence -> say(List.of(), sentence));
    }

    private Row row(Roster.Line line) {
        var session = bench.planning().session(line.booking().session());
        var what = session.map(now ->
                        bench.texts().get("sessions.book.which", now.title(), words.moment(now.start(), bench.today())))
                .orElse("");
        var status = Optional.of(who.status(line.booking())).filter(one -> !one.isEmpty());
        return new Row(
                line.booking().session(),
                line.booking().id(),
                who.who(line, 1),
                what,
                status.orElseGet(() -> who.phone(line)));
    }

    private void say(List<Row> rows, String sentence) {
        state.set(new State(typed, rows, sentence));
    }
}
