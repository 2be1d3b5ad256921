package parvis.kiosk.staff;

import java.time.Duration;
import parvis.kiosk.custody.RecoverySheet;

/// What became of choosing other codes.
public sealed interface Renewal {
    /// They hold from now on, and the door is open.
    ///
    /// @param sheet the recovery sheet that holds from now on, shown once
    record Renewed(RecoverySheet sheet) implements Renewal {}

    /// They hold from now on; the recovery sheet is the one that the team has.
    record Changed() implements Renewal {}

    /// What had to prove who asks was wrong; nothing was done.
    ///
    /// @param pause until the next try counts; zero for the first slips
    record Wrong(Duration pause) implements Renewal {}

    /// Too early after something wrong, or before one may start over: nothing was even looked at.
    ///
    /// @param left until it counts
    record TooEarly(Duration left) implements Renewal {}
}
