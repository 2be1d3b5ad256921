package parvis.kiosk.attendance;

import java.time.LocalDate;
import java.util.List;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measures;

/// Counts. What a method says when it returns is durable: a power cut after it loses nothing. Each method blocks for
/// one COMMIT (some milliseconds) and may be called from any thread.
public interface Counter {
    /// Counts one gesture at the present hour.
    ///
    /// @throws CountingFailure when the disk did not take it: nothing is counted and no thanks may be shown
    Touch count(Dimensions dimensions, Measures measures);

    /// Adds to a touch of a moment ago: newcomers, when the question is answered after the count. The touch as it is
    /// then; unchanged when it was undone meanwhile.
    ///
    /// @throws CountingFailure when the disk did not take it: the touch stands as it was
    Touch add(Touch touch, Measures more);

    /// Takes a touch back, with what was added to it; false when it was undone before or is too old to be known.
    ///
    /// @throws CountingFailure when the disk did not take it: the touch stands
    boolean undo(TouchId touch);

    /// What was counted today, corrections inside.
    DayCounts today();

    /// What was counted on that day, corrections inside.
    DayCounts day(LocalDate day);

    /// Puts right what was counted on a day, today or before: « corriger hier ». The trace stays.
    ///
    /// @throws CountingFailure when the disk did not take it: all stands as it was
    CorrectionOutcome correct(Correction correction);

    /// Notes that those touches came in a burst, for staff to judge.
    void flag(List<TouchId> touches);

    /// The bursts that nobody has judged yet, oldest first.
    List<Burst> bursts();

    /// Judges a burst: keeps its counts.
    void keep(Burst burst);

    /// Judges a burst: takes its counts back, all but the first touch, which may well have been somebody.
    void drop(Burst burst);

    /// Hears of each change of the counts, on the thread that made it; a screen that shows them looks again then.
    void onChange(Runnable listener);
}
