package parvis.kiosk.sealed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.BookingId;

/// What people must still be told. Several news may wait for one call; the one that changes most for them is
/// shown, with the session's time as it is now, so that one call says them all.
final class Tell {
    static final int PROMOTED = 1;
    static final int MOVED = 2;
    static final int CANCELLED = 4;
    static final int REVIVED = 8;
    static final int TAKEN_BACK = 16;

    private static final String LIVE = "session = ? AND state IN ('SEATED', 'WAITING')";

    private Tell() {}

    static Optional<Booking.News> news(int bits) {
        if (has(bits, CANCELLED)) {
            return Optional.of(Booking.News.SESSION_CANCELLED);
        }
        if (has(bits, TAKEN_BACK)) {
            return Optional.of(Booking.News.SEAT_TAKEN_BACK);
        }
        if (has(bits, REVIVED)) {
            return Optional.of(Booking.News.SESSION_REVIVED);
        }
        if (has(bits, PROMOTED)) {
            return Optional.of(Booking.News.PROMOTED);
        }
        return has(bits, MOVED) ? Optional.of(Booking.News.MOVED) : Optional.empty();
    }

    static void moved(Connection connection, long session) throws SQLException {
        Sql.update(connection, "UPDATE booking SET tell = tell | " + MOVED + " WHERE " + LIVE, session);
    }

    /// Who was told of an earlier cancellation and not yet of its revival believes the right thing already.
    static void cancelled(Connection connection, long session) throws SQLException {
        Sql.update(
                connection,
                "UPDATE booking SET tell = CASE told_off WHEN 1 THEN tell & ~" + REVIVED + " ELSE tell | " + CANCELLED
                        + " END WHERE " + LIVE,
                session);
    }

    static void revived(Connection connection, long session) throws SQLException {
        Sql.update(
                connection,
                "UPDATE booking SET tell = (tell & ~" + CANCELLED + ") | CASE told_off WHEN 1 THEN " + REVIVED
                        + " ELSE 0 END WHERE " + LIVE,
                session);
    }

    /// They know all that there is to know.
    static void told(Connection connection, BookingId booking) throws SQLException {
        Sql.update(
                connection,
                "UPDATE booking SET told_off = CASE WHEN tell & " + CANCELLED + " THEN 1 WHEN tell & " + REVIVED
                        + " THEN 0 ELSE told_off END, tell = 0 WHERE id = ?",
                booking.value());
    }

    private static boolean has(int bits, int bit) {
        return (bits & bit) != 0;
    }
}
