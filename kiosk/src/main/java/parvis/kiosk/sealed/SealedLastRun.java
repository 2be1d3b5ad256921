package parvis.kiosk.sealed;

import java.time.Instant;
import java.util.Optional;
import parvis.kiosk.upkeep.LastRun;

/// [LastRun] in the names' file.
public final class SealedLastRun implements LastRun {
    private final SealedDatabase database;
    private final int work;

    /// @param work which, from 1
    public SealedLastRun(SealedDatabase database, int work) {
        this.database = database;
        this.work = work;
    }

    @Override
    public Optional<Instant> at() {
        return database.read(connection -> {
            try (var statement = connection.prepareStatement("SELECT at_ms FROM upkeep WHERE id = ?")) {
                statement.setInt(1, work);
                var rows = statement.executeQuery();
                return rows.next() ? Optional.of(Instant.ofEpochMilli(rows.getLong(1))) : Optional.empty();
            }
        });
    }

    @Override
    public void now(Instant when) {
        database.write(connection -> {
            try (var insert = connection.prepareStatement("INSERT OR REPLACE INTO upkeep (id, at_ms) VALUES (?, ?)")) {
                insert.setInt(1, work);
                insert.setLong(2, when.toEpochMilli());
                return insert.executeUpdate();
            }
        });
    }
}
