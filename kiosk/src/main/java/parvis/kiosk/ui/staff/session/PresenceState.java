package parvis.kiosk.ui.staff.session;

import java.util.List;
import parvis.kiosk.booking.BookingId;

/// What is seen of a presence sheet.
///
/// @param loaded whether it has been looked up
/// @param title the session's
/// @param when « aujourd’hui, 15 h à 16 h 30 »
/// @param rows who is booked
/// @param numbers who came beside, and what the activity asks
/// @param counted how many came so far, and what that counts for
/// @param closed whether it is closed: what is changed corrects the count
/// @param can what can be done
/// @param locked whether names are locked
/// @param said what became of it, or what went wrong; empty: nothing
/// @param asked whether it must be said that nobody came
public record PresenceState(
        boolean loaded,
        String title,
        String when,
        List<Row> rows,
        List<Amount> numbers,
        Counted counted,
        boolean closed,
        Can can,
        boolean locked,
        String said,
        boolean asked) {
    static final PresenceState NOTHING = new PresenceState(
            false,
            "",
            "",
            List.of(),
            List.of(),
            Counted.NOTHING,
            false,
            new Can(false, false, false, false),
            false,
            "",
            false);

    public PresenceState {
        rows = List.copyOf(rows);
        numbers = List.copyOf(numbers);
    }

    /// The same, with another sentence.
    PresenceState saying(String sentence) {
        return new PresenceState(loaded, title, when, rows, numbers, counted, closed, can, locked, sentence, false);
    }

    /// The same, asking whether it was held.
    PresenceState asking() {
        return new PresenceState(loaded, title, when, rows, numbers, counted, closed, can, locked, "", true);
    }

    /// How many came so far, and what that counts for.
    ///
    /// @param any whether anybody is ticked or counted yet
    /// @param summary « 8 personnes : 7 inscrits, 1 sans réservation. »
    /// @param brief the same on one line
    /// @param people « 8 personnes », or how many too many
    /// @param feeds « Compte pour : Nombre d’ateliers proposés. »; empty: the catalogue does not say
    /// @param always « Compte pour DRO-R2, DRO-I3. »: on one line, what counts without a condition
    public record Counted(boolean any, String summary, String brief, String people, String feeds, String always) {
        static final Counted NOTHING = new Counted(false, "", "", "", "", "");
    }

    /// What can be done.
    ///
    /// @param all whether somebody is not ticked yet
    /// @param release whether seats can be given to who waits
    /// @param close whether it can be closed
    /// @param print whether there is a printer
    public record Can(boolean all, boolean release, boolean close, boolean print) {}

    /// One booking.
    ///
    /// @param booking which
    /// @param who a name, or « Place 3 »
    /// @param mark whether they came
    /// @param words « présent », « absent », « 4 sur 6 »
    /// @param came how many came
    /// @param seats of how many
    public record Row(BookingId booking, String who, Mark mark, String words, int came, int seats) {
        @Override
        public String toString() {
            return "Row[…]";
        }
    }

    /// Whether they came.
    public enum Mark {
        UNKNOWN,
        PRESENT,
        ABSENT
    }

    /// A number between « − » and « + ».
    ///
    /// @param what which
    /// @param label « Sans réservation »
    /// @param value how many
    public record Amount(What what, String label, int value) {}

    /// The numbers beside the bookings.
    public enum What {
        WALK_INS,
        TURNED_AWAY,
        NEWCOMERS,
        FAMILIES,
        NEW_FAMILIES
    }
}
