package parvis.kiosk.ui;

import java.time.LocalDate;

/// The team's door and its day.
public sealed interface EntryRoute extends StaffRoute {
    /// A code is asked: the day's, or the short one; where no team has chosen any, it chooses them.
    record Code() implements EntryRoute {}

    /// The team's home: a door each for what it does.
    record Home() implements EntryRoute {}

    /// *Accueil du jour*.
    record Day() implements EntryRoute {}

    /// « Corriger hier ».
    ///
    /// @param day which day is put right first
    record Correction(LocalDate day) implements EntryRoute {}
}
