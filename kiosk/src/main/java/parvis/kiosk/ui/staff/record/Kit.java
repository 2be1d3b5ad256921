package parvis.kiosk.ui.staff.record;

import java.time.Clock;
import java.time.LocalDate;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Texts;

/// What each of these models is handed.
///
/// @param clock in the territory's zone
/// @param background where what blocks is run
/// @param navigator where to go
/// @param texts what to say
public record Kit(Clock clock, Background background, Navigator navigator, Texts texts) {
    /// Today, here.
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
