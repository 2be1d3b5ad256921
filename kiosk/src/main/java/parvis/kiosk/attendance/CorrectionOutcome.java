package parvis.kiosk.attendance;

/// What became of a correction.
public sealed interface CorrectionOutcome {
    /// It is done and on the disk.
    record Done() implements CorrectionOutcome {}

    /// There are not so many to take away; nothing was changed.
    ///
    /// @param people how many people are there
    /// @param newcomers how many newcomers are there
    record NotSoMany(long people, long newcomers) implements CorrectionOutcome {}

    /// The day is after today, or older than what the terminal holds; nothing was changed.
    record WrongDay() implements CorrectionOutcome {}
}
