package parvis.kiosk.ui.staff.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.booking.CancelOutcome;
import parvis.kiosk.booking.Roster;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.workshop.PlannedSession;
import parvis.protocol.message.SessionId;

/// One booking: a new code for a lost one, and giving its seats back, with who gave them back.
public final class OneBookingViewModel {
    private final Workbench bench;
    private final SessionId session;
    private final BookingId id;
    private final PlannedWords words;
    private final RosterWords who;
    private final ReadOnlyObjectWrapper<Card> state = new ReadOnlyObjectWrapper<>(Card.NOTHING);
    private Optional<Roster.Line> line = Optional.empty();
    private Optional<PlannedSession> planned = Optional.empty();

    /// @param session in which
    /// @param id which
    public OneBookingViewModel(SessionId session, BookingId id, Workbench bench) {
        this.session = session;
        this.id = id;
        this.bench = bench;
        words = new PlannedWords(bench.texts());
        who = new RosterWords(bench.texts());
        look("");
    }

    /// What is seen.
    ///
    /// @param title for whom
    /// @param lines which session, the number, how it stands
    /// @param attention what became of it; empty: nothing
    /// @param code a new one, in two halves; empty: none was made
    /// @param ways what can be done
    public record Card(String title, List<String> lines, String attention, String code, List<BookState.Way> ways) {
        static final Card NOTHING = new Card("", List.of(), "", "", List.of());

        public Card {
            lines = List.copyOf(lines);
            ways = List.copyOf(ways);
        }

        @Override
        public String toString() {
            return "Card[…]";
        }
    }

    public ReadOnlyObjectProperty<Card> state() {
        return state.getReadOnlyProperty();
    }

    private record Seen(Optional<PlannedSession> planned, Optional<Roster.Line> line) {}

    private void look(String attention) {
        bench.run(
                () -> new Seen(bench.planning().session(session), find()),
                seen -> {
                    planned = seen.planned();
                    line = seen.line();
                    draw(attention, "");
                },
                sentence -> draw(sentence, ""));
    }

    private Optional<Roster.Line> find() {
        return bench.bookings().roster(session).lines().stream()
                .filter(one -> one.booking().id().equals(id))
                .findFirst()
                .or(() -> bench.bookings().read(id));
    }

    private void draw(String attention, String code) {
        var texts = bench.texts();
        if (line.isEmpty()) {
            state.set(new Card(
                    texts.get("sessions.booking.gone"),
                    List.of(),
                    attention,
                    "",
                    List.of(new BookState.Way(texts.get("sessions.booking.back"), bench.navigator()::back, true))));
            return;
        }
        var booking = line.get().booking();
        var lines = new ArrayList<String>();
        planned.ifPresent(now ->
                lines.add(texts.get("sessions.book.which", now.title(), words.moment(now.start(), bench.today()))));
        addIfSaid(lines, who.phone(line.get()));
        addIfSaid(lines, status(booking));
        if (!bench.namesOpen().getAsBoolean()) {
            lines.add(texts.get("sessions.names.locked"));
        }
        state.set(new Card(who.who(line.get(), 1), lines, attention, code, ways(booking, code)));
    }

    private String status(Booking booking) {
        return booking.tell()
                .flatMap(news -> planned.map(now -> who.news(news, now.start(), words, bench.now())))
                .orElseGet(() -> who.status(booking));
    }

    private static void addIfSaid(List<String> lines, String sentence) {
        if (!sentence.isEmpty()) {
            lines.add(sentence);
        }
    }

    private List<BookState.Way> ways(Booking booking, String code) {
        var texts = bench.texts();
        var ways = new ArrayList<BookState.Way>();
        if (booking.tell().isPresent()) {
            ways.add(new BookState.Way(texts.get("sessions.tell.told"), this::told, true));
        }
        if (booking.live()) {
            ways.add(new BookState.Way(texts.get("sessions.booking.code"), this::newCode, false));
            if (!code.isEmpty() && bench.printer().exists()) {
                ways.add(new BookState.Way(texts.get("sessions.done.print"), () -> print(code), false));
            }
            ways.add(new BookState.Way(texts.get("sessions.booking.cancel"), this::ask, false));
        } else {
            ways.add(new BookState.Way(texts.get("sessions.booking.restore"), this::restore, true));
        }
        return ways;
    }

    private void told() {
        bench.run(
                () -> {
                    bench.bookings().told(id);
                    return true;
                },
                _ -> look(""),
                sentence -> draw(sentence, ""));
    }

    private void newCode() {
        bench.run(
                () -> bench.bookings().newCode(id),
                code -> draw(
                        bench.texts().get("sessions.booking.newcode"),
                        code.map(BookWords::halves).orElse("")),
                sentence -> draw(sentence, ""));
    }

    private void print(String code) {
        var lines = state.get().lines();
        bench.print(
                new Paper.Slip(
                        bench.texts().get("sessions.done.title"),
                        lines.isEmpty() ? lines : lines.subList(0, 1),
                        Optional.of(code),
                        Optional.empty()),
                sentence -> draw(sentence, code));
    }

    /// Who gives the seats back: the person is told which.
    private void ask() {
        var texts = bench.texts();
        state.set(new Card(
                texts.get("sessions.booking.who"),
                List.of(line.map(one -> who.who(one, 1)).orElse(""), texts.get("sessions.booking.who.what")),
                "",
                "",
                List.of(
                        new BookState.Way(texts.get("sessions.booking.person"), () -> cancel(false), false),
                        new BookState.Way(texts.get("sessions.booking.team"), () -> cancel(true), false),
                        new BookState.Way(texts.get("sessions.booking.keep"), () -> draw("", ""), true))));
    }

    private void cancel(boolean byTeam) {
        bench.run(
                () -> bench.bookings().cancel(id, byTeam),
                outcome -> became(outcome, byTeam),
                sentence -> draw(sentence, ""));
    }

    private void became(CancelOutcome outcome, boolean byTeam) {
        var texts = bench.texts();
        switch (outcome) {
            case CancelOutcome.Cancelled(var booking, var promoted) -> {
                line = line.map(one -> new Roster.Line(booking, one.person()));
                var sentence = texts.get(byTeam ? "sessions.booking.byteam" : "sessions.booking.byperson");
                var then = promoted.isEmpty() ? "" : " " + texts.get("sessions.booking.promoted", promoted.size());
                draw(sentence + then, "");
                if (!promoted.isEmpty()) {
                    withCalls();
                }
            }
            case CancelOutcome.Already(var booking) -> {
                line = line.map(one -> new Roster.Line(booking, one.person()));
                draw(texts.get("sessions.booking.already"), "");
            }
            case CancelOutcome.Over(var _) -> draw(texts.get("sessions.booking.over"), "");
            case CancelOutcome.Unknown() -> look("");
        }
    }

    /// Who waited has a seat now, and does not know it.
    private void withCalls() {
        var now = state.get();
        var ways = new ArrayList<>(now.ways());
        ways.add(new BookState.Way(
                bench.texts().get("sessions.booking.calls"),
                () -> bench.navigator().go(new SessionRoute.Tell(Optional.of(session))),
                true));
        state.set(new Card(now.title(), now.lines(), now.attention(), now.code(), ways));
    }

    private void restore() {
        bench.run(
                () -> bench.bookings().restore(id),
                restored -> look(
                        bench.texts().get(restored ? "sessions.booking.restored" : "sessions.booking.notrestored")),
                sentence -> draw(sentence, ""));
    }
}
