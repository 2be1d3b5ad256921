package parvis.kiosk.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.staff.EntryLog;
import parvis.protocol.delivery.StoreFailure;

/// The log of entries in the terminal's file; the patience in memory once read. Lines are written on a thread of their
/// own, in their order: a screen that locks waits for no disk.
public final class SqliteEntryLog implements EntryLog, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteEntryLog.class);

    private final Database database;
    private final java.util.concurrent.ExecutorService writer = java.util.concurrent.Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("entry-log").daemon().factory());
    private volatile Patience patience;

    /// @param database the terminal's file
    public SqliteEntryLog(Database database) {
        this.database = database;
        patience = database.read(SqliteEntryLog::read);
    }

    private static Patience read(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var rows = select.executeQuery("SELECT wrong, last_ms, unseen, startover_ms FROM patience")) {
            if (!rows.next()) {
                return Patience.NEW;
            }
            var asked = rows.getLong(4);
            var startOver = asked == 0 ? Optional.<Instant>empty() : Optional.of(Instant.ofEpochMilli(asked));
            return new Patience(rows.getInt(1), Instant.ofEpochMilli(rows.getLong(2)), rows.getInt(3), startOver);
        }
    }

    @Override
    public void note(Event event, Instant at) {
        writer.execute(() -> write("an entry was not noted", connection -> {
            Facts.run(connection, "INSERT INTO entry (at_ms, event) VALUES (?, ?)", at.toEpochMilli(), event.name());
            return Facts.run(
                    connection,
                    "DELETE FROM entry WHERE at_ms < ?",
                    at.minus(KEPT).toEpochMilli());
        }));
    }

    @Override
    public List<Line> lines(int most) {
        try {
            writer.submit(() -> {}).get(); // what was noted before is written
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            LOG.warn("the log of entries lags", e);
        }
        return database.read(connection -> {
            try (var select = connection.prepareStatement("SELECT at_ms, event FROM entry ORDER BY id DESC LIMIT ?")) {
                Facts.bind(select, most);
                var lines = new ArrayList<Line>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        lines.add(new Line(Instant.ofEpochMilli(rows.getLong(1)), Event.valueOf(rows.getString(2))));
                    }
                }
                return List.copyOf(lines);
            }
        });
    }

    @Override
    public Patience patience() {
        return patience;
    }

    @Override
    public synchronized void keep(Patience now) {
        patience = now;
        write(
                "what wrong codes cost is not kept over a restart",
                connection -> Facts.run(
                        connection,
                        "INSERT INTO patience (id, wrong, last_ms, unseen, startover_ms) VALUES (1, ?, ?, ?, ?)"
                                + " ON CONFLICT (id) DO UPDATE SET wrong = excluded.wrong, last_ms = excluded.last_ms,"
                                + " unseen = excluded.unseen, startover_ms = excluded.startover_ms",
                        now.wrong(),
                        now.lastWrong().toEpochMilli(),
                        now.unseen(),
                        now.startOver().map(Instant::toEpochMilli).orElse(0L)));
    }

    private void write(String otherwise, Database.Work<Integer> work) {
        try {
            database.write(work);
        } catch (StoreFailure e) {
            LOG.warn("{}: {}", otherwise, e.getMessage());
        }
    }

    @Override
    public void close() {
        writer.close();
    }
}
