package parvis.kiosk.sealed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Looks for what a cut could leave half there in the names' file.
final class Halves {
    private Halves() {}

    static List<String> of(Connection connection, LocalDate purged) throws SQLException {
        var found = new ArrayList<String>();
        none(
                connection,
                found,
                "a code without a name",
                "SELECT 1 FROM booking WHERE box IS NULL AND code IS NOT NULL");
        none(
                connection,
                found,
                "a name without a code",
                "SELECT 1 FROM booking WHERE box IS NOT NULL AND code IS NULL");
        none(
                connection,
                found,
                "a box without a booking",
                "SELECT 1 FROM box WHERE id NOT IN (SELECT box FROM booking WHERE box IS NOT NULL)");
        none(
                connection,
                found,
                "a name that was purged and is here",
                "SELECT 1 FROM box WHERE purge_day <= '" + purged + "'");
        none(
                connection,
                found,
                "a receipt that does not fit",
                "SELECT 1 WHERE (SELECT seq FROM sqlite_sequence WHERE name = 'box')"
                        + " <> (SELECT count(*) FROM box) + (SELECT coalesce(sum(bookings), 0) FROM purge_receipt)");
        none(connection, found, "a booking of no session", "PRAGMA foreign_key_check");
        none(
                connection,
                found,
                "more seats than there are",
                "SELECT 1 FROM session s WHERE s.seats < (SELECT coalesce(sum(b.seats), 0) FROM booking b"
                        + " WHERE b.session = s.n AND b.state = 'SEATED')");
        var sound = Sql.first(connection, "PRAGMA integrity_check(1)", row -> row.getString(1));
        if (!sound.filter("ok"::equals).isPresent()) {
            found.add("the file is broken: " + sound);
        }
        return found;
    }

    private static void none(Connection connection, List<String> found, String what, String select)
            throws SQLException {
        if (Sql.any(connection, select)) {
            found.add(what);
        }
    }
}
