package parvis.kiosk.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import parvis.kiosk.directory.Doubts;
import parvis.protocol.delivery.StoreFailure;
import parvis.protocol.message.PlaceId;

/// The doubts in the terminal's file, one row a place; in memory once read.
public final class SqliteDoubts implements Doubts {
    private final Database database;
    private volatile List<Doubt> now;

    /// @param database the terminal's file
    public SqliteDoubts(Database database) {
        this.database = database;
        now = database.read(SqliteDoubts::rows);
    }

    @Override
    public void raise(PlaceId place, Instant at) {
        change(connection -> Facts.run(
                connection,
                "INSERT INTO doubt (place, times, since_ms) VALUES (?, 1, ?)"
                        + " ON CONFLICT (place) DO UPDATE SET times = times + 1",
                place.value(),
                at.toEpochMilli()));
    }

    @Override
    public void hide(PlaceId place) {
        change(connection -> Facts.run(connection, "UPDATE doubt SET hidden = 1 WHERE place = ?", place.value()));
    }

    @Override
    public void settle(PlaceId place) {
        change(connection -> Facts.run(connection, "DELETE FROM doubt WHERE place = ?", place.value()));
    }

    @Override
    public List<Doubt> all() {
        return now;
    }

    private synchronized void change(Database.Work<Integer> work) {
        try {
            database.write(work);
            now = database.read(SqliteDoubts::rows);
        } catch (StoreFailure e) {
            throw new DoubtFailure(e);
        }
    }

    private static List<Doubt> rows(Connection connection) throws SQLException {
        var all = new ArrayList<Doubt>();
        try (var select = connection.createStatement();
                var rows = select.executeQuery("SELECT place, times, since_ms, hidden FROM doubt ORDER BY since_ms")) {
            while (rows.next()) {
                all.add(new Doubt(
                        new PlaceId(rows.getString(1)),
                        rows.getInt(2),
                        Instant.ofEpochMilli(rows.getLong(3)),
                        rows.getInt(4) == 1));
            }
        }
        return List.copyOf(all);
    }
}
