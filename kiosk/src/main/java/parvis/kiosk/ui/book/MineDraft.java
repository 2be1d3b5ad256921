package parvis.kiosk.ui.book;

import java.util.Optional;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.BookingCode;
import parvis.kiosk.workshop.PlannedSession;

/// A code as it is typed, and what it stands for; wiped when its screen is left. It shows itself in no log.
public final class MineDraft {
    String typed = "";
    String said = "";
    Step step = Step.TYPING;
    Optional<Found> found = Optional.empty();
    Optional<BookingCode> code = Optional.empty();
    boolean working;
    Runnable wiped = () -> {};

    /// Forgets everything.
    public void wipe() {
        typed = "";
        said = "";
        step = Step.WIPED;
        found = Optional.empty();
        code = Optional.empty();
        wiped.run();
        wiped = () -> {};
    }

    /// Where one is.
    enum Step {
        TYPING,
        FOUND,
        /// « Annuler ma place ? »
        SURE,
        CANCELLED,
        /// The mind was changed too late.
        GIVEN,
        ARRIVED,
        WIPED
    }

    /// What a code stands for.
    ///
    /// @param booking as it stands
    /// @param session its session; empty: it is not kept any more
    record Found(Booking booking, Optional<PlannedSession> session) {
        @Override
        public String toString() {
            return "Found[…]";
        }
    }

    @Override
    public String toString() {
        return "MineDraft[…]";
    }
}
