package parvis.kiosk.ui.staff.session;

import java.util.List;
import java.util.Optional;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.ui.SessionWords.Tone;

/// What is seen while seats are booked. Nothing of it shows itself in a log.
public sealed interface BookState {
    /// The session has not been looked up yet.
    record Empty() implements BookState {}

    /// The name is written.
    ///
    /// @param session « Écrire un e-mail, jeudi 26 novembre à 14 h »
    /// @param free « il reste 3 places »
    /// @param title the session's alone, where there is no room for more
    /// @param tone how that is to be seen
    /// @param name as it is written so far
    /// @param phone as it is written so far
    /// @param atPhone whether the digits are asked, not the name
    /// @param seats how many
    /// @param group whether it is a group
    /// @param problem what keeps it from being booked; empty: nothing
    record Form(
            String session,
            String free,
            String title,
            Tone tone,
            String name,
            String phone,
            boolean atPhone,
            int seats,
            boolean group,
            String problem)
            implements BookState {
        @Override
        public String toString() {
            return "Form[…]";
        }
    }

    /// Something must be decided first.
    ///
    /// @param question what
    /// @param lines what there is to know
    /// @param ways what can be done
    record Question(String question, List<String> lines, List<Way> ways) implements BookState {
        public Question {
            lines = List.copyOf(lines);
            ways = List.copyOf(ways);
        }

        @Override
        public String toString() {
            return "Question[…]";
        }
    }

    /// A way on from a question.
    ///
    /// @param label what the button says
    /// @param action what it does
    /// @param main whether it is the most likely one
    record Way(String label, Runnable action, boolean main) {}

    /// It is done.
    ///
    /// @param booking which it is
    /// @param title « C’est réservé » or « Sur la liste d’attente »
    /// @param code spelled in two halves
    /// @param qr what a telephone reads
    /// @param lines for whom, when, what to bring
    /// @param attention what must not be overlooked; empty: nothing
    /// @param prints whether a slip can be printed
    record Done(
            BookingId booking,
            String title,
            String code,
            String qr,
            List<String> lines,
            String attention,
            boolean prints)
            implements BookState {
        public Done {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "Done[…]";
        }
    }

    /// The form, while it is one.
    default Optional<Form> form() {
        return this instanceof Form form ? Optional.of(form) : Optional.empty();
    }
}
