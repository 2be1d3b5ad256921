package parvis.kiosk.booking;

import java.util.List;
import java.util.Optional;

/// Who is booked in one session: those with a seat in the order of booking, then those who wait, in theirs,
/// then those whose seat was released and who may still come.
///
/// @param lines one each booking, cancelled ones left out
public record Roster(List<Line> lines) {
    public Roster {
        lines = List.copyOf(lines);
    }

    /// One booking with its name.
    ///
    /// @param booking as it stands
    /// @param person empty while the key is locked
    public record Line(Booking booking, Optional<Person> person) {}

    /// Seats that are held.
    public int taken() {
        return lines.stream()
                .map(Line::booking)
                .filter(booking -> booking.state() == Booking.State.SEATED)
                .mapToInt(Booking::seats)
                .sum();
    }

    /// Seats that are waited for.
    public int waiting() {
        return lines.stream()
                .map(Line::booking)
                .filter(booking -> booking.state() == Booking.State.WAITING)
                .mapToInt(Booking::seats)
                .sum();
    }
}
