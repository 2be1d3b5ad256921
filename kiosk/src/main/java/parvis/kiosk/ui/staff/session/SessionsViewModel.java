package parvis.kiosk.ui.staff.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.SessionWords.Tone;
import parvis.kiosk.workshop.PlannedSession;
import parvis.protocol.message.SessionId;

/// The sessions of this place: what waits for a person and what lies ahead; or what is over.
public final class SessionsViewModel {
    private static final int DAYS_AHEAD = 400;
    private static final int DAYS_BACK = 120;

    private final Workbench bench;
    private final PlannedWords words;
    private final boolean past;
    private final ReadOnlyObjectWrapper<State> state;

    /// @param past whether those that are over are shown, newest first
    public SessionsViewModel(Workbench bench, boolean past) {
        this.bench = bench;
        this.past = past;
        words = new PlannedWords(bench.texts());
        state = new ReadOnlyObjectWrapper<>(new State(false, List.of(), 0, ""));
        bench.run(this::look, state::set, sentence -> state.set(new State(true, List.of(), 0, sentence)));
    }

    /// What is seen.
    ///
    /// @param loaded whether it has been looked up
    /// @param entries the sessions, in order
    /// @param toTell how many people must be told something
    /// @param problem what went wrong; empty: nothing
    public record State(boolean loaded, List<Entry> entries, int toTell, String problem) {
        public State {
            entries = List.copyOf(entries);
        }
    }

    /// One session.
    ///
    /// @param session which
    /// @param section the heading that begins with it; empty: none does
    /// @param number « 26 »
    /// @param weekday « jeudi »
    /// @param title its title
    /// @param details « 14 h à 15 h 30 · débutant »
    /// @param seats « 5 inscrits, il reste 3 places »
    /// @param tone how that is to be seen
    /// @param cancelled whether it will not be
    public record Entry(
            SessionId session,
            String section,
            String number,
            String weekday,
            String title,
            String details,
            String seats,
            Tone tone,
            boolean cancelled) {}

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    boolean past() {
        return past;
    }

    void open(SessionId session) {
        bench.navigator().go(new SessionRoute.OneSession(session));
    }

    void plan() {
        bench.navigator().go(new SessionRoute.Workshops(0));
    }

    void find() {
        bench.navigator().go(new SessionRoute.Find());
    }

    void tell() {
        bench.navigator().go(new SessionRoute.Tell(java.util.Optional.empty()));
    }

    void lookBack() {
        bench.navigator().go(new SessionRoute.PastSessions(0));
    }

    void turned(int first) {
        bench.navigator().remember(past ? new SessionRoute.PastSessions(first) : new SessionRoute.Sessions(first));
    }

    private State look() {
        var today = bench.today();
        if (past) {
            var over = bench.planning().between(today.minusDays(DAYS_BACK), today).stream()
                    .filter(session -> !session.end().isAfter(bench.now()))
                    .sorted(Comparator.comparing(PlannedSession::start).reversed());
            return new State(true, entries(over), 0, "");
        }
        var unclosed = bench.closer().unclosed(bench.now());
        var ahead = bench.planning().between(today, today.plusDays(DAYS_AHEAD)).stream()
                .filter(session -> !unclosed.contains(session))
                .filter(session -> session.end().isAfter(bench.now()) || session.state() == PlannedSession.State.HELD);
        return new State(
                true,
                entries(Stream.concat(unclosed.stream(), ahead)),
                bench.bookings().toTell().size(),
                "");
    }

    private List<Entry> entries(Stream<PlannedSession> sessions) {
        var entries = new ArrayList<Entry>();
        var before = "";
        for (var session : sessions.toList()) {
            var section = section(session);
            entries.add(entry(session, section.equals(before) ? "" : section));
            before = section;
        }
        return entries;
    }

    private Entry entry(PlannedSession session, String section) {
        var day = session.start().toLocalDate();
        return new Entry(
                session.id(),
                section,
                Dates.number(day),
                Dates.weekday(day),
                session.title(),
                words.details(session),
                words.seats(session, bench.now()),
                words.tone(session, bench.now()),
                session.state() == PlannedSession.State.CANCELLED);
    }

    private String section(PlannedSession session) {
        var texts = bench.texts();
        var day = session.start().toLocalDate();
        var today = bench.today();
        if (past) {
            return Dates.month(day) + " " + day.getYear();
        }
        if (PlannedWords.waits(session, bench.now())) {
            return texts.get("sessions.agenda.unclosed");
        }
        if (day.equals(today)) {
            return texts.get("sessions.agenda.today");
        }
        return day.isBefore(monday(today).plusWeeks(1))
                ? texts.get("sessions.agenda.week")
                : texts.get("sessions.agenda.later");
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }
}
