package parvis.kiosk.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.booking.BookingId;
import parvis.protocol.message.ActivityId;

/// What the team writes down beside workshops, and what it owes to people whose name it keeps.
public sealed interface RecordRoute extends StaffRoute {
    /// The activities that can be recorded, and what was recorded lately.
    ///
    /// @param day of the work; empty: today
    /// @param first the first entry of the page shown
    record Activities(Optional<LocalDate> day, int first) implements RecordRoute {}

    /// One activity's form, empty.
    ///
    /// @param activity which
    /// @param day of the work; empty: today
    record Action(ActivityId activity, Optional<LocalDate> day) implements RecordRoute {}

    /// The pieces of work recorded lately.
    ///
    /// @param first the first entry of the page shown
    record Recorded(int first) implements RecordRoute {}

    /// One piece of work, to be changed or taken back.
    ///
    /// @param key which
    record Change(Works.Key key) implements RecordRoute {}

    /// An accompaniment: operator or subject, minutes, what became of it.
    ///
    /// @param day of the work; empty: today
    record Accompaniment(Optional<LocalDate> day) implements RecordRoute {}

    /// « Saisir un autre jour »: which day.
    ///
    /// @param weeks how many weeks the calendar was turned back
    record OtherDay(int weeks) implements RecordRoute {}

    /// What happened on that other day.
    ///
    /// @param day which
    record DayEntry(LocalDate day) implements RecordRoute {}

    /// The doors to names, papers and settings.
    record Office() implements RecordRoute {}

    /// « Qu’avez-vous sur moi ? »: find someone. What is typed is in no route.
    record Rights() implements RecordRoute {}

    /// What is kept about someone.
    ///
    /// @param bookings theirs
    record RightsOf(List<BookingId> bookings) implements RecordRoute {
        public RightsOf {
            bookings = List.copyOf(bookings);
        }
    }

    /// What people are told, in full.
    record Information() implements RecordRoute {}

    /// The register of processing.
    record Register() implements RecordRoute {}

    /// What the data protection officer asks.
    record Officer() implements RecordRoute {}

    /// What the team can set.
    record Settings() implements RecordRoute {}
}
