package parvis.kiosk.sealed;

import java.time.Instant;
import java.util.Optional;
import parvis.kiosk.upkeep.LastRun;

/// [LastRun] in the names' file.
public final class SealedLastRun implements LastRun {
    private final SealedDatabase database;

    public SealedLastRun(SealedDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<Instant> at() {
        return database.read(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT at_ms FROM upkeep")) {
                return rows.next() ? Optional.of(Instant.ofEpochMilli(rows.getLong(1))) : Optional.empty();
            }
        });
    }

    @Override
    public void now(Instant when) {
        database.write(connection -> {
            try (var insert = connection.prepareStatement("INSERT OR REPLACE INTO upkeep (id, at_ms) VALUES (1, ?)")) {
                insert.setLong(1, when.toEpochMilli());
                return insert.executeUpdate();
            }
        });
    }
}
