package parvis.kiosk.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The local day and hour that a count belongs to. October's doubled hour is one slot, March's missing hour none.
///
/// @param day in the territory's zone
/// @param hour 0–23
public record Slot(LocalDate day, int hour) {
    /// The slot of an instant.
    public static Slot of(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        return new Slot(local.toLocalDate(), local.getHour());
    }
}
