package parvis.kiosk.ui.staff.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.booking.BookOutcome;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.BookingCode;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Phone;
import parvis.kiosk.booking.Request;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.control.OnScreenKeyboard;
import parvis.kiosk.workshop.PlannedSession;
import parvis.protocol.message.SessionId;

/// « Réserver »: a name, and one touch. What must be decided first is asked after it, never before.
public final class BookViewModel {
    private static final int LONGEST_PHONE = 16;

    private final Workbench bench;
    private final SessionId id;
    private final PlannedWords words;
    private final BookWords said;
    private final ReadOnlyObjectWrapper<BookState> state = new ReadOnlyObjectWrapper<>(new BookState.Empty());
    private Optional<PlannedSession> session = Optional.empty();
    private String name = "";
    private String phone = "";
    private boolean atPhone;
    private int seats = 1;
    private boolean group;
    private boolean working;

    /// @param id for which session
    public BookViewModel(SessionId id, Workbench bench) {
        this.id = id;
        this.bench = bench;
        words = new PlannedWords(bench.texts());
        said = new BookWords(bench);
        look();
    }

    public ReadOnlyObjectProperty<BookState> state() {
        return state.getReadOnlyProperty();
    }

    private void look() {
        bench.run(
                () -> bench.planning().session(id),
                found -> {
                    session = found;
                    form("");
                },
                this::form);
    }

    void key(OnScreenKeyboard.Key key) {
        name = key.applied(name, Person.LONGEST);
        form("");
    }

    /// A real key, wherever one is writing.
    void type(String text) {
        if (!atPhone) {
            key(new OnScreenKeyboard.Key.Letter(Spelled.french(text)));
        } else if (text.matches("[0-9+]")) {
            digit(text);
        }
    }

    void digit(String digit) {
        if (phone.length() < LONGEST_PHONE) {
            phone += digit;
        }
        form("");
    }

    void erase() {
        if (!atPhone) {
            key(new OnScreenKeyboard.Key.Erase());
            return;
        }
        phone = phone.isEmpty() ? phone : phone.substring(0, phone.length() - 1);
        form("");
    }

    /// The telephone's turn, or the name's.
    void turn(boolean toPhone) {
        atPhone = toPhone;
        form("");
    }

    void seats(int by) {
        seats = Math.clamp(seats + (long) by, 1, Request.MOST);
        form("");
    }

    void group() {
        group = !group;
        form("");
    }

    /// Books.
    void book() {
        if (state.get().form().isPresent()) {
            book(Request.IfFull.SAY, false);
        }
    }

    private void book(Request.IfFull ifFull, boolean twinKnown) {
        var number = Phone.typed(phone);
        if (name.isBlank()) {
            form(bench.texts().get("sessions.book.noname"));
        } else if (!phone.isBlank() && number.isEmpty()) {
            atPhone = true;
            form(bench.texts().get("sessions.book.nophone"));
        } else if (!working) {
            working = true;
            var person = new Person(Spelled.name(name), number);
            var request = new Request(id, person, seats, group, Request.By.STAFF, ifFull, twinKnown);
            bench.run(
                    () -> bench.bookings().book(request),
                    outcome -> became(outcome, person, ifFull, twinKnown),
                    this::failed);
        }
    }

    private void failed(String sentence) {
        working = false;
        form(sentence);
    }

    private void became(BookOutcome outcome, Person person, Request.IfFull ifFull, boolean twinKnown) {
        working = false;
        switch (outcome) {
            case BookOutcome.Booked(var booking, var code, int tooMany) -> done(booking, code, person, tooMany);
            case BookOutcome.Waits(var booking, var code) -> done(booking, code, person, 0);
            case BookOutcome.Full(int left, int waiting) -> full(left, waiting, twinKnown);
            case BookOutcome.Twin(var existing) -> twin(existing, ifFull);
            case BookOutcome.NotOpen(var why) -> state.set(said.notOpen(why, bench.navigator()::back));
        }
    }

    private void done(Booking booking, BookingCode code, Person person, int tooMany) {
        name = "";
        phone = "";
        state.set(said.done(session, booking, code, person, tooMany));
    }

    private void full(int left, int waiting, boolean twinKnown) {
        state.set(said.full(
                left,
                waiting,
                seats,
                List.of(
                        new BookState.Way(
                                bench.texts().get("sessions.full.wait"),
                                () -> book(Request.IfFull.WAIT, twinKnown),
                                true),
                        new BookState.Way(
                                bench.texts().get("sessions.full.chairs", seats - left, seats),
                                () -> book(Request.IfFull.ADD_CHAIRS, twinKnown),
                                false),
                        new BookState.Way(bench.texts().get("sessions.full.back"), () -> form(""), false))));
    }

    private void twin(Booking existing, Request.IfFull ifFull) {
        var same = new SessionRoute.OneBooking(id, existing.id());
        state.set(new BookState.Question(
                bench.texts().get("sessions.twin.title"),
                List.of(bench.texts().get("sessions.twin.what", Spelled.name(name), existing.seats())),
                List.of(
                        new BookState.Way(
                                bench.texts().get("sessions.twin.same"),
                                () -> bench.navigator().goInstead(same),
                                true),
                        new BookState.Way(bench.texts().get("sessions.twin.other"), () -> book(ifFull, true), false),
                        new BookState.Way(bench.texts().get("sessions.full.back"), () -> form(""), false))));
    }

    private void form(String problem) {
        var now = session;
        state.set(new BookState.Form(
                now.map(planned -> bench.texts()
                                .get(
                                        "sessions.book.which",
                                        planned.title(),
                                        words.moment(planned.start(), bench.today())))
                        .orElse(""),
                now.map(planned -> words.seats(planned, bench.now())).orElse(""),
                now.map(PlannedSession::title).orElse(""),
                now.map(planned -> words.tone(planned, bench.now())).orElse(parvis.kiosk.ui.SessionWords.Tone.GOOD),
                Spelled.name(name),
                phone,
                atPhone,
                seats,
                group,
                problem));
    }

    void print() {
        if (state.get() instanceof BookState.Done done) {
            var slip = new Paper.Slip(done.title(), done.lines(), Optional.of(done.code()), Optional.of(done.qr()));
            bench.print(slip, this::attention);
        }
    }

    private void attention(String sentence) {
        if (state.get() instanceof BookState.Done done) {
            state.set(new BookState.Done(
                    done.booking(), done.title(), done.code(), done.qr(), done.lines(), sentence, done.prints()));
        }
    }

    /// It was a slip: the seats are given back at once, and nobody has to be called.
    void undo() {
        if (state.get() instanceof BookState.Done done) {
            bench.run(
                    () -> bench.bookings().cancel(done.booking(), false),
                    _ -> {
                        form(bench.texts().get("sessions.book.undone"));
                        look();
                    },
                    this::attention);
        }
    }

    /// Another booking for the same session.
    void again() {
        seats = 1;
        group = false;
        atPhone = false;
        look();
    }

    /// The notice in full.
    void more() {
        bench.navigator().go(new RecordRoute.Information());
    }

    void finish() {
        bench.navigator().back();
    }
}
