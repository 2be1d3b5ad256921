package parvis.kiosk.attendance;

import java.time.LocalDate;
import java.util.List;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measures;

/// What this terminal counted, looked at from afar: as long as facts are held, corrections inside. Never
/// blocks a count.
public interface History {
    /// The sums of each day of a span, both ends inside, by activity and desk; days without a count are
    /// left out.
    List<Row> days(LocalDate from, LocalDate to);

    /// One row.
    ///
    /// @param day which
    /// @param activity what
    /// @param dimensions of it only place, activity and service are told
    /// @param measures the sums
    record Row(LocalDate day, ActivityId activity, Dimensions dimensions, Measures measures) {}

    /// What looks wrong in these days: more people in one hour than likely, days that are not closed.
    List<Oddity> oddities(LocalDate today);

    /// Something to look at, with what mends it.
    sealed interface Oddity {
        /// Which day.
        LocalDate day();

        /// Very many people in one hour.
        ///
        /// @param hour which
        /// @param dimensions where
        /// @param people how many
        record Crowd(LocalDate day, int hour, Dimensions dimensions, long people) implements Oddity {}

        /// A day before today that is not closed.
        record NotClosed(LocalDate day) implements Oddity {}
    }

    /// Staff looked at a crowd and it is right.
    void seen(Oddity.Crowd crowd);
}
