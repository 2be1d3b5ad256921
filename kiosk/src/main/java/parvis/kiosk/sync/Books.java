package parvis.kiosk.sync;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.attendance.TimeSource.Moment;
import parvis.protocol.message.ClockQuality;

/// The journal's other side: when facts are ready to leave, and what the terminal says of each day. Each method is one
/// COMMIT, durable when it returns.
public interface Books {
    /// Seals the open facts whose hour is over, or whose last touch was `after` ago where that is asked.
    void seal(Moment now, Optional<Duration> after);

    /// Seals all open facts: a clean stop.
    void sealAll();

    /// Gives a day to the facts that wait for one: worked out where the time came within the same boot of the machine,
    /// else the last known day as `unknown` when nothing better can come, after seven days at most.
    void date(Moment now);

    /// Notes that the terminal counts on `today`; all days since its first have a page then.
    void begin(LocalDate today);

    /// Adds to how long the terminal was counting on a day.
    void counted(LocalDate day, long minutes);

    /// The days before `today` of which the latest closing is not, or no longer, right, oldest first.
    List<DayTotal> unclosed(LocalDate today);

    /// Makes the closing fact of a day, unless the latest one says the same.
    void close(DayTotal total, ClockQuality clock);

    /// Forgets acknowledged facts older than 400 days, and touches older than a day.
    void prune(LocalDate today, Moment now);

    /// A day as the terminal adds it up.
    ///
    /// @param day the day
    /// @param facts facts that are neither closings nor corrections, over all epochs
    /// @param people their sum
    /// @param minutes how long the terminal was counting; 0: off all day
    record DayTotal(LocalDate day, long facts, long people, long minutes) {}
}
