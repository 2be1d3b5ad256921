package parvis.kiosk.ui.book;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.booking.BookOutcome;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.BookingCode;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Phone;
import parvis.kiosk.booking.Request;
import parvis.kiosk.booking.Visit;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.ui.BookRoute;
import parvis.kiosk.ui.book.BookDraft.Step;
import parvis.kiosk.ui.control.OnScreenKeyboard;
import parvis.kiosk.workshop.Session;

/// « Réserver »: the notice, a name, a telephone for who wants, all of it once more, then the code. One thing at a
/// time; the seat is looked at when it is given.
public final class BookViewModel {
    private static final int LONGEST_PHONE = 16;

    private final BookDraft draft;
    private final SeatDesk desk;
    private final BookWords words;
    private final ReadOnlyObjectWrapper<BookState> state = new ReadOnlyObjectWrapper<>(new BookState.Empty());
    private final Optional<Session> session;

    /// @param draft as far as it is
    public BookViewModel(BookDraft draft, SeatDesk desk) {
        this.draft = draft;
        this.desk = desk;
        session = desk.sessions().session(draft.session());
        words = new BookWords(desk, this);
        draft.wiped = this::draw;
        draw();
    }

    /// What is shown at the moment.
    public ReadOnlyObjectProperty<BookState> state() {
        return state.getReadOnlyProperty();
    }

    private void draw() {
        state.set(now());
    }

    private BookState now() {
        if (draft.step == Step.WIPED || session.isEmpty()) {
            return draft.step == Step.WIPED ? new BookState.Empty() : words.notOpen(BookOutcome.Why.UNKNOWN);
        }
        var limit = desk.visit().limit(draft.session());
        if (draft.made.isEmpty() && limit == Visit.Limit.ENOUGH) {
            return words.enough();
        }
        if (draft.made.isEmpty() && limit == Visit.Limit.SAME_SESSION && !draft.forSomebodyElse) {
            return words.same();
        }
        return switch (draft.step) {
            case NOTICE -> words.before(session.get());
            case MORE -> new BookState.More(desk.notice().get().second());
            case NAME -> words.name(draft);
            case PHONE -> words.phone(draft);
            case REVIEW -> words.review(draft, session.get());
            case FULL -> words.full(draft, session.get());
            case NOT_OPEN -> words.notOpen(draft.why.orElse(BookOutcome.Why.UNKNOWN));
            case DONE ->
                draft.made
                        .<BookState>map(made -> words.done(draft, made, session.get()))
                        .orElseGet(BookState.Empty::new);
            case WIPED -> new BookState.Empty();
        };
    }

    private void to(Step step) {
        draft.step = step;
        draft.said = "";
        draw();
    }

    private void say(String sentence) {
        draft.said = sentence;
        draw();
    }

    /// It is for another person than the one before.
    void forSomebodyElse() {
        draft.forSomebodyElse = true;
        draw();
    }

    /// The second layer of the notice.
    void more() {
        to(Step.MORE);
    }

    /// The step before; false: there is none, or it is done and cannot be gone back on.
    boolean back() {
        var before = switch (draft.step) {
            case MORE, NAME -> Optional.of(Step.NOTICE);
            case PHONE -> Optional.of(Step.NAME);
            case REVIEW -> Optional.of(Step.PHONE);
            case FULL -> Optional.of(Step.REVIEW);
            case NOTICE, NOT_OPEN, DONE, WIPED -> Optional.<Step>empty();
        };
        before.ifPresent(this::to);
        return before.isPresent();
    }

    /// On to the next step.
    void on() {
        switch (draft.step) {
            case NOTICE, MORE -> to(Step.NAME);
            case NAME -> named();
            case PHONE -> numbered();
            case REVIEW ->
                book(
                        session.filter(now -> now.seatsLeft() == 0).isPresent()
                                ? Request.IfFull.WAIT
                                : Request.IfFull.SAY);
            case FULL, NOT_OPEN, DONE, WIPED -> {}
        }
    }

    private void named() {
        if (draft.name.isBlank()) {
            say(desk.texts().get("book.name.none"));
        } else {
            to(Step.PHONE);
        }
    }

    private void numbered() {
        if (!draft.phone.isBlank() && Phone.typed(draft.phone).isEmpty()) {
            say(desk.texts().get("book.phone.wrong"));
        } else {
            to(Step.REVIEW);
        }
    }

    /// No telephone: what was typed of one is forgotten.
    void withoutPhone() {
        draft.phone = "";
        to(Step.REVIEW);
    }

    /// The name's turn again.
    void changeName() {
        to(Step.NAME);
    }

    /// The telephone's turn again.
    void changePhone() {
        to(Step.PHONE);
    }

    void key(OnScreenKeyboard.Key key) {
        draft.name = key.applied(draft.name, Person.LONGEST);
        say("");
    }

    /// A real key, wherever one is writing.
    void type(String text) {
        if (draft.step == Step.NAME) {
            key(new OnScreenKeyboard.Key.Letter(text.replace('\'', '’')));
        } else if (draft.step == Step.PHONE && text.matches("[0-9+]")) {
            digit(text);
        }
    }

    void digit(String digit) {
        if (draft.phone.length() < LONGEST_PHONE) {
            draft.phone += digit;
        }
        say("");
    }

    void erase() {
        if (draft.step == Step.NAME) {
            key(new OnScreenKeyboard.Key.Erase());
            return;
        }
        draft.phone = draft.phone.isEmpty() ? "" : draft.phone.substring(0, draft.phone.length() - 1);
        say("");
    }

    /// One seat more or less, within what is given at the screen.
    void seats(int by) {
        var wanted = draft.seats + by;
        draft.seats = Math.clamp(wanted, 1, Visit.MOST_SEATS);
        say(wanted > Visit.MOST_SEATS ? desk.texts().get("book.seats.most", Visit.MOST_SEATS) : "");
    }

    /// Books as many as are left, and does not wait for the others.
    void fewer(int seats) {
        draft.seats = seats;
        book(Request.IfFull.SAY);
    }

    /// Joins the waiting list.
    void await() {
        book(Request.IfFull.WAIT);
    }

    private void book(Request.IfFull ifFull) {
        if (draft.working) {
            return;
        }
        draft.working = true;
        var person = new Person(BookWords.named(draft.name), Phone.typed(draft.phone));
        var request = new Request(draft.session(), person, draft.seats, false, Request.By.RESIDENT, ifFull, true);
        desk.run(() -> answered(desk.bookings().book(request)), this::became, this::failed);
    }

    /// What came of it, and for who got a seat what their telephone reads.
    private Answer answered(BookOutcome outcome) {
        var code = switch (outcome) {
            case BookOutcome.Booked(var _, var given, int _) -> Optional.of(given);
            case BookOutcome.Waits(var _, var given) -> Optional.of(given);
            case BookOutcome.Full _, BookOutcome.Twin _, BookOutcome.NotOpen _ -> Optional.<BookingCode>empty();
        };
        var calendar = code.flatMap(given -> desk.planning()
                .session(draft.session())
                .map(planned -> desk.calendar().small(planned, words.keep(given))));
        return new Answer(outcome, calendar);
    }

    private record Answer(BookOutcome outcome, Optional<String> calendar) {}

    private void failed() {
        draft.working = false;
        say(desk.texts().get("book.failed"));
    }

    private void became(Answer answer) {
        draft.working = false;
        if (draft.step == Step.WIPED) {
            return;
        }
        switch (answer.outcome()) {
            case BookOutcome.Booked(var booking, var code, int _) -> done(booking, code, answer.calendar());
            case BookOutcome.Waits(var booking, var code) -> done(booking, code, answer.calendar());
            case BookOutcome.Full full -> {
                draft.full = Optional.of(full);
                to(Step.FULL);
            }
            case BookOutcome.NotOpen(var why) -> {
                draft.why = Optional.of(why);
                to(Step.NOT_OPEN);
            }
            case BookOutcome.Twin _ -> throw new IllegalStateException("a resident hears of no twin");
        }
    }

    private void done(Booking booking, BookingCode code, Optional<String> calendar) {
        desk.visit().booked(draft.session());
        draft.made = Optional.of(new BookDraft.Made(booking, code, calendar));
        to(Step.DONE);
    }

    void print() {
        if (state.get() instanceof BookState.Done && draft.made.isPresent()) {
            var done = new BookWords(desk.onPaper(), this).done(draft, draft.made.orElseThrow(), session.get());
            var slip = new Paper.Slip(done.title(), done.lines(), Optional.of(done.code()), done.calendar());
            say(desk.texts().get("book.print.now"));
            desk.print(slip, this::say);
        }
    }

    /// The sessions, to choose another one.
    void others() {
        desk.navigator().goInstead(new parvis.kiosk.ui.Route.Workshops(0));
    }

    /// The session's page.
    void page() {
        desk.navigator().goInstead(new BookRoute.OneSession(draft.session()));
    }

    void home() {
        desk.navigator().home();
    }

    /// The visitor is done.
    void leave() {
        desk.navigator().leave();
    }
}
