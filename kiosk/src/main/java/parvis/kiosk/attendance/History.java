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

    /// What looks wrong in these days, newest first: more people in one hour than likely, days that are not
    /// closed, dates that nobody is sure of, days of the last week without any count.
    List<Oddity> oddities(LocalDate today);

    /// How many facts still wait for somebody to know what time it is. They are in no day's sum.
    long undated();

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

        /// A day before today that is not closed. Asked only while the time is known: else nobody knows which
        /// days are over.
        record NotClosed(LocalDate day) implements Oddity {}

        /// Facts were counted while nobody knew the time, and were given this day as the last one known.
        ///
        /// @param facts how many
        /// @param people how many people they say
        record Uncertain(LocalDate day, long facts, long people) implements Oddity {}

        /// Nothing at all was counted on a day since the terminal's first one. Whether the place was open then,
        /// it does not know.
        record Empty(LocalDate day) implements Oddity {}
    }

    /// Staff looked at it and it is right; asked again when its numbers grew. What is not closed is only told
    /// right by [#close].
    void seen(Oddity oddity);

    /// Closes a day that is over and that did not close by itself; nothing when there is none.
    void close(LocalDate day);
}
