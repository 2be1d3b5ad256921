package parvis.kiosk.sealed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.workshop.PlannedSession;

/// Ticks of who came. Each grows the session's version: what its facts say is to be settled again.
final class Presence {
    private Presence() {}

    /// Ticks one booking; false when there is nobody to tick.
    static boolean tick(Connection connection, BookingId id, OptionalInt came, LocalDate today) throws SQLException {
        var found = BookingRow.find(connection, id);
        if (found.isEmpty() || !mayCome(connection, found.get())) {
            return false;
        }
        var booking = found.get().booking();
        if (came.orElse(0) < 0 || came.orElse(0) > booking.seats()) {
            throw new IllegalArgumentException("not 0.." + booking.seats() + ": " + came.orElse(0));
        }
        Sql.update(
                connection,
                "UPDATE booking SET present = ? WHERE id = ?",
                came.isPresent() ? Optional.of(came.getAsInt()) : Optional.empty(),
                id.value());
        if (came.orElse(0) > 0 && booking.state() != Booking.State.SEATED) {
            Sql.update(connection, "UPDATE booking SET state = 'SEATED', tell = 0 WHERE id = ?", id.value());
        }
        Sql.update(
                connection,
                "UPDATE session SET version = version + 1, said_on = ? WHERE n = ?",
                today,
                found.get().session());
        return true;
    }

    private static boolean mayCome(Connection connection, BookingRow row) throws SQLException {
        var held = SessionRow.at(connection, row.session()).session().state();
        return held != PlannedSession.State.CANCELLED
                && (row.booking().live() || row.booking().state() == Booking.State.RELEASED);
    }
}
