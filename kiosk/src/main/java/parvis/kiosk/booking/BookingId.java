package parvis.kiosk.booking;

/// Names a booking on this terminal; never travels.
///
/// @param value 1 or more, never given twice
public record BookingId(long value) {
    /// @throws IllegalArgumentException when `value` is below 1
    public BookingId {
        if (value < 1) {
            throw new IllegalArgumentException("value < 1: " + value);
        }
    }
}
