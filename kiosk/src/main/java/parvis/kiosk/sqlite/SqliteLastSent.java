package parvis.kiosk.sqlite;

import java.time.Instant;
import java.util.Optional;
import parvis.kiosk.sync.LastSent;

/// The last acknowledgement's time in the terminal's file.
public final class SqliteLastSent implements LastSent {
    private final Database database;

    /// @param database the terminal's file
    public SqliteLastSent(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Instant> at() {
        return database.read(connection -> {
            try (var select = connection.createStatement();
                    var rows = select.executeQuery("SELECT at_ms FROM last_sent")) {
                return rows.next() ? Optional.of(Instant.ofEpochMilli(rows.getLong(1))) : Optional.<Instant>empty();
            }
        });
    }

    @Override
    public void now(Instant at) {
        database.write(connection -> Facts.run(
                connection,
                "INSERT INTO last_sent (id, at_ms) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET at_ms = excluded.at_ms",
                at.toEpochMilli()));
    }
}
