package parvis.kiosk.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.protocol.delivery.Journal;
import parvis.protocol.message.Envelope;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.EpochState;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Mark;

/// The journal as the sender reads it: facts leave when they are sealed and their day is known.
public final class SqliteJournal implements Journal {
    private final Database database;
    private final Facts facts;

    SqliteJournal(Database database, Facts facts) {
        this.database = database;
        this.facts = facts;
    }

    @Override
    public List<EpochState> epochs() {
        return database.read(connection -> {
            try (var select = connection.createStatement();
                    var rows = select.executeQuery("""
                            SELECT value, previous, acked, next - 1 AS last,
                                   (SELECT min(sequence) FROM fact f WHERE f.epoch = e.id) AS first
                            FROM epoch e WHERE first IS NOT NULL ORDER BY id""")) {
                var states = new ArrayList<EpochState>();
                while (rows.next()) {
                    states.add(new EpochState(
                            new Epoch(rows.getString("value")),
                            Optional.ofNullable(rows.getString("previous")).map(Epoch::new),
                            rows.getLong("first"),
                            rows.getLong("last"),
                            rows.getLong("acked")));
                }
                return states;
            }
        });
    }

    @Override
    public List<Envelope> sealed(Epoch epoch, long from, int limit) {
        return database.read(connection -> {
            var run = new ArrayList<Envelope>();
            var found = facts.list(
                    connection,
                    "WHERE e.value = ? AND f.sequence >= ? ORDER BY f.sequence LIMIT ?",
                    epoch.value(),
                    from,
                    limit);
            for (var row : found) {
                var breaks = row.open() || row.waits().isPresent() || row.ref().sequence() != from + run.size();
                if (breaks) {
                    break;
                }
                run.add(new Envelope(row.ref(), row.fact()));
            }
            return run;
        });
    }

    @Override
    public void acknowledged(Mark mark) {
        change(
                "UPDATE epoch SET acked = ? WHERE value = ?",
                mark.through(),
                mark.epoch().value());
    }

    @Override
    public void setAside(FactRef ref) {
        change(
                "UPDATE fact SET set_aside = 1 WHERE epoch = (SELECT id FROM epoch WHERE value = ?) AND sequence = ?",
                ref.epoch().value(),
                ref.sequence());
    }

    @Override
    public List<Long> setAside(Epoch epoch) {
        return database.read(connection -> {
            try (var select = connection.prepareStatement("""
                    SELECT sequence FROM fact WHERE set_aside = 1 AND epoch = (SELECT id FROM epoch WHERE value = ?)
                    ORDER BY sequence""")) {
                select.setString(1, epoch.value());
                try (var rows = select.executeQuery()) {
                    var sequences = new ArrayList<Long>();
                    while (rows.next()) {
                        sequences.add(rows.getLong(1));
                    }
                    return sequences;
                }
            }
        });
    }

    @Override
    public long pending() {
        return count("""
                SELECT coalesce(sum((SELECT count(*) FROM fact f
                                     WHERE f.epoch = e.id AND f.sequence > e.acked AND f.set_aside = 0)), 0)
                FROM epoch e""");
    }

    @Override
    public long setAsideCount() {
        return count("SELECT count(*) FROM fact WHERE set_aside = 1");
    }

    private long count(String sql) {
        return database.read(connection -> {
            try (var select = connection.createStatement();
                    var rows = select.executeQuery(sql)) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        });
    }

    private void change(String sql, Object... values) {
        database.write(connection -> Facts.run(connection, sql, values));
    }
}
