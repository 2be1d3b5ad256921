package parvis.kiosk.directory;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// How a door stands at some moment, as far as a source says.
public sealed interface DoorState {
    /// It is open.
    ///
    /// @param until when it closes today
    record Open(LocalTime until) implements DoorState {}

    /// It is closed.
    ///
    /// @param opens when it opens next; empty: not within the days that are looked at
    record Closed(Optional<LocalDateTime> opens) implements DoorState {}

    /// It is closed for a reason that the territory, or the team of the place, gives.
    ///
    /// @param why « Vacances de Noël »; empty: all of a sudden
    /// @param opens when it opens next
    record Shut(String why, Optional<LocalDateTime> opens) implements DoorState {}

    /// It would be open at this hour, but it is a public holiday, and no source says what holds then.
    ///
    /// @param holiday « Ascension »
    record Holiday(String holiday) implements DoorState {}

    /// Its days are known and its hours are not.
    ///
    /// @param today whether today is one of them
    /// @param next the next of them after today, unless today is one
    record Days(boolean today, Optional<LocalDate> next) implements DoorState {}

    /// No source says when it is open.
    record Unknown() implements DoorState {}
}
