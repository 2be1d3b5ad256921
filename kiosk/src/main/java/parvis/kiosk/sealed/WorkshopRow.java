package parvis.kiosk.sealed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parvis.kiosk.workshop.Workshop;
import parvis.protocol.message.WorkshopId;

/// A series as it lies in its table.
final class WorkshopRow {
    private WorkshopRow() {}

    /// By title, as the French sort.
    static List<Workshop> all(Connection connection) throws SQLException {
        var order = Comparator.comparing(Workshop::title, Collator.getInstance(Locale.FRENCH));
        return Sql.list(connection, "SELECT * FROM workshop", WorkshopRow::read).stream()
                .sorted(order)
                .toList();
    }

    static Optional<Workshop> find(Connection connection, WorkshopId id) throws SQLException {
        return Sql.first(connection, "SELECT * FROM workshop WHERE id = ?", WorkshopRow::read, id.value());
    }

    static int keep(Connection connection, Workshop workshop) throws SQLException {
        var own = Stream.<Object>of(workshop.id().value(), workshop.title(), workshop.minutes(), workshop.seats());
        return Sql.update(
                connection,
                "INSERT INTO workshop (id, title, minutes, seats, " + DetailsRow.COLUMNS + ") VALUES (?, ?, ?, ?, "
                        + DetailsRow.MARKS + ") ON CONFLICT (id) DO UPDATE SET title = excluded.title,"
                        + " minutes = excluded.minutes, seats = excluded.seats, " + DetailsRow.EXCLUDED,
                Stream.concat(own, DetailsRow.values(workshop.details()).stream())
                        .toArray());
    }

    private static Workshop read(ResultSet row) throws SQLException {
        return new Workshop(
                new WorkshopId(row.getString("id")),
                row.getString("title"),
                row.getInt("minutes"),
                row.getInt("seats"),
                DetailsRow.read(row));
    }
}
