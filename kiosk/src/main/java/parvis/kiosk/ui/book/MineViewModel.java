package parvis.kiosk.ui.book;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.BookingCode;
import parvis.kiosk.booking.CancelOutcome;
import parvis.kiosk.ui.book.MineDraft.Found;
import parvis.kiosk.ui.book.MineDraft.Step;
import parvis.kiosk.workshop.PlannedSession;

/// « Ma réservation »: who has a code sees how it stands, gives the seat back, says that they are here. No name is
/// shown: whoever finds a slip learns none. Wrong codes cost patience, and all of them are answered alike.
public final class MineViewModel {
    /// So long before the start one can say that one is here.
    static final Duration EARLY = Duration.ofHours(1);

    private final MineDraft draft;
    private final SeatDesk desk;
    private final MineWords words;
    private final ReadOnlyObjectWrapper<MineState> state = new ReadOnlyObjectWrapper<>(new MineState.Empty());

    /// @param draft as far as it is
    public MineViewModel(MineDraft draft, SeatDesk desk) {
        this.draft = draft;
        this.desk = desk;
        words = new MineWords(desk, this);
        draft.wiped = this::draw;
        draw();
    }

    /// What is shown at the moment.
    public ReadOnlyObjectProperty<MineState> state() {
        return state.getReadOnlyProperty();
    }

    private void draw() {
        state.set(now());
    }

    private MineState now() {
        return switch (draft.step) {
            case TYPING -> words.typing(draft, waitLeft());
            case FOUND -> words.found(found(), draft.said, canArrive(found()));
            case SURE -> words.sure(found(), draft.said);
            case CANCELLED -> words.cancelled(found(), draft.said);
            case GIVEN -> words.given(found());
            case ARRIVED -> words.arrived(found());
            case WIPED -> new MineState.Empty();
        };
    }

    private Found found() {
        return draft.found.orElseThrow();
    }

    private Duration waitLeft() {
        return desk.patience().waitLeft(desk.clock().instant());
    }

    private void to(Step step) {
        draft.step = step;
        draft.said = "";
        draw();
    }

    private void say(String sentence) {
        draft.working = false;
        draft.said = sentence;
        draw();
    }

    /// The wait after wrong codes goes on.
    void tick(Instant now) {
        if (draft.step == Step.TYPING
                && desk.patience().waitLeft(now).plusSeconds(1).isPositive()) {
            draw();
        }
    }

    void type(String character) {
        if (draft.step == Step.TYPING && draft.typed.length() < BookingCode.LENGTH) {
            draft.typed += character;
            say("");
        }
    }

    /// A real key: what is no letter of a code types nothing.
    void strike(String character) {
        var upper = character.toUpperCase(java.util.Locale.ROOT);
        if (BookingCode.ALPHABET.contains(upper) && upper.length() == 1) {
            type(upper);
        }
    }

    void erase() {
        if (draft.step == Step.TYPING && !draft.typed.isEmpty()) {
            draft.typed = draft.typed.substring(0, draft.typed.length() - 1);
            say("");
        }
    }

    /// Looks, unless too many wrong ones came before.
    void look() {
        if (draft.working || draft.step != Step.TYPING) {
            return;
        }
        if (draft.typed.length() < BookingCode.LENGTH) {
            say(desk.texts().get("mine.short", BookingCode.LENGTH));
        } else if (waitLeft().isPositive()) {
            draw();
        } else {
            draft.working = true;
            var code = BookingCode.typed(draft.typed);
            desk.run(
                    () -> code.flatMap(desk.bookings()::byCode).map(this::whole),
                    this::looked,
                    () -> say(desk.texts().get("mine.failed")));
        }
    }

    private Found whole(Booking booking) {
        return new Found(booking, desk.planning().session(booking.session()));
    }

    private void looked(Optional<Found> found) {
        draft.working = false;
        if (draft.step != Step.TYPING) {
            return;
        }
        if (found.isPresent()) {
            draft.code = BookingCode.typed(draft.typed);
            draft.typed = "";
            draft.found = found;
            to(Step.FOUND);
            return;
        }
        draft.typed = "";
        if (desk.patience().wrong(desk.clock().instant())) {
            desk.guessed().run();
        }
        say(desk.texts().get("mine.unknown"));
    }

    /// Whether its session is on, or about to be, and nobody has said that they are here.
    private boolean canArrive(Found found) {
        var now = LocalDateTime.now(desk.clock());
        return found.booking().state() == Booking.State.SEATED
                && found.booking().present().isEmpty()
                && found.session()
                        .filter(session -> session.state() == PlannedSession.State.PLANNED)
                        .filter(session -> !now.isBefore(session.start().minus(EARLY)))
                        .filter(session -> now.isBefore(session.end()))
                        .isPresent();
    }

    /// « Je suis là »
    void arrive() {
        if (draft.working || draft.step != Step.FOUND) {
            return;
        }
        draft.working = true;
        var booking = found().booking();
        desk.run(
                () -> {
                    desk.arrivals().arrived(desk.navigator().interaction(), booking);
                    return true;
                },
                _ -> {
                    draft.working = false;
                    to(Step.ARRIVED);
                },
                () -> say(desk.texts().get("mine.arrive.failed")));
    }

    /// Asks first: a seat that is given back goes to who waits.
    void giveBack() {
        to(Step.SURE);
    }

    void keep() {
        to(Step.FOUND);
    }

    void cancel() {
        if (draft.working || draft.step != Step.SURE) {
            return;
        }
        draft.working = true;
        var id = found().booking().id();
        desk.run(
                () -> desk.bookings().cancel(id, false),
                this::cancelled,
                () -> say(desk.texts().get("mine.failed")));
    }

    private void cancelled(CancelOutcome outcome) {
        draft.working = false;
        switch (outcome) {
            case CancelOutcome.Cancelled(var booking, List<Booking> _) -> became(booking, Step.CANCELLED);
            case CancelOutcome.Already(var booking) -> became(booking, Step.FOUND);
            case CancelOutcome.Over(var booking) -> became(booking, Step.FOUND);
            case CancelOutcome.Unknown() -> {
                draft.found = Optional.empty();
                draft.code = Optional.empty();
                to(Step.TYPING);
            }
        }
    }

    private void became(Booking booking, Step step) {
        draft.found = Optional.of(new Found(booking, found().session()));
        to(step);
    }

    /// The mind was changed: the seat comes back while nobody has it.
    void restore() {
        if (draft.working || draft.step != Step.CANCELLED) {
            return;
        }
        draft.working = true;
        var id = found().booking().id();
        var code = draft.code;
        desk.run(
                () -> desk.bookings().restore(id) ? code.flatMap(desk.bookings()::byCode) : Optional.<Booking>empty(),
                back -> {
                    draft.working = false;
                    back.ifPresentOrElse(booking -> became(booking, Step.FOUND), () -> to(Step.GIVEN));
                },
                () -> say(desk.texts().get("mine.failed")));
    }

    /// The step before; false: there is none.
    boolean back() {
        if (draft.step == Step.SURE) {
            to(Step.FOUND);
            return true;
        }
        return false;
    }

    /// The sessions, to choose another one.
    void others() {
        desk.navigator().goInstead(new parvis.kiosk.ui.Route.Workshops(0));
    }

    /// The visitor is done.
    void leave() {
        desk.navigator().leave();
    }
}
