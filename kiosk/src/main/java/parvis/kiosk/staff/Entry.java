package parvis.kiosk.staff;

import java.time.Duration;

/// What became of a code that was typed.
public sealed interface Entry {
    /// The door is open.
    record Opened() implements Entry {}

    /// Wrong; the next try counts only after that time.
    ///
    /// @param pause zero for the first slips
    record Wrong(Duration pause) implements Entry {}

    /// Too early after a wrong one: the code was not even looked at.
    ///
    /// @param left until the next try counts
    record TooEarly(Duration left) implements Entry {}
}
