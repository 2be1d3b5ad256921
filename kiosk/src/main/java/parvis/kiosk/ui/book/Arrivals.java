package parvis.kiosk.ui.book;

import parvis.kiosk.booking.Booking;

/// Counts who says by their code that they are here. Blocks for a COMMIT or two.
public interface Arrivals {
    /// Counts the seats of that booking as visits for its session.
    ///
    /// @param interaction names the visitor's stay at the screen
    /// @throws parvis.kiosk.attendance.CountingFailure when the disk did not take it
    void arrived(long interaction, Booking booking);
}
