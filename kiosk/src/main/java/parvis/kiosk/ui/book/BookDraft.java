package parvis.kiosk.ui.book;

import java.util.Optional;
import parvis.kiosk.booking.BookOutcome;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.BookingCode;
import parvis.protocol.message.SessionId;

/// A booking on its way, with all that somebody typed: the only place where that is. It outlives its screen being
/// drawn anew, in larger letters or another language, and is wiped when the screen is left. It shows itself in no log.
public final class BookDraft {
    private final SessionId session;
    Step step = Step.NOTICE;
    String name = "";
    String phone = "";
    int seats = 1;
    Optional<BookOutcome.Full> full = Optional.empty();
    Optional<BookOutcome.Why> why = Optional.empty();
    Optional<Made> made = Optional.empty();
    String said = "";
    boolean working;
    boolean forSomebodyElse;
    Runnable wiped = () -> {};

    /// Nothing yet.
    public BookDraft(SessionId session) {
        this.session = session;
    }

    /// In which session.
    public SessionId session() {
        return session;
    }

    /// Forgets everything, the code too.
    public void wipe() {
        step = Step.WIPED;
        name = "";
        phone = "";
        seats = 1;
        full = Optional.empty();
        why = Optional.empty();
        made = Optional.empty();
        said = "";
        wiped.run();
        wiped = () -> {};
    }

    /// Where one is.
    enum Step {
        NOTICE,
        /// The second layer of the notice.
        MORE,
        NAME,
        PHONE,
        REVIEW,
        /// The seats went meanwhile.
        FULL,
        /// The session takes no booking any more.
        NOT_OPEN,
        DONE,
        WIPED
    }

    /// A booking that was made.
    ///
    /// @param booking as it stands
    /// @param code shown once
    /// @param calendar what a telephone reads
    record Made(Booking booking, BookingCode code, Optional<String> calendar) {
        @Override
        public String toString() {
            return "Made[…]";
        }
    }

    @Override
    public String toString() {
        return "BookDraft[…]";
    }
}
