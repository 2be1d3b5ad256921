package parvis.kiosk.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.staff.EntryLog;
import parvis.protocol.delivery.StoreFailure;

/// The log of entries in the terminal's file; the patience in memory once read. Lines are written on a thread of their
/// own, in their order: a screen that locks waits for no disk. What a full disk did not take is tried again with the
/// next line.
public final class SqliteEntryLog implements EntryLog, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteEntryLog.class);

    /// Of lines that the disk did not take so many are remembered: somebody who hammers at the door fills no memory.
    private static final int MOST_OWED = 1_000;

    private final Database database;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("entry-log").daemon().factory());

    /// The writer's alone.
    private final Deque<Line> owed = new ArrayDeque<>();

    private volatile Patience patience;
    private boolean unkept;

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
        try {
            writer.execute(() -> {
                owed.addLast(new Line(at, event));
                if (owed.size() > MOST_OWED) {
                    owed.removeFirst();
                }
                writeOwed(at);
            });
        } catch (RejectedExecutionException e) {
            LOG.warn("an entry after the end is not noted");
        }
    }

    /// On the writer's thread: what the disk did not take before is tried again with what comes now.
    private void writeOwed(Instant now) {
        var written = write("an entry is not noted yet", connection -> {
            for (var line : owed) {
                Facts.run(
                        connection,
                        "INSERT INTO entry (at_ms, event) VALUES (?, ?)",
                        line.at().toEpochMilli(),
                        line.event().name());
            }
            return Facts.run(
                    connection,
                    "DELETE FROM entry WHERE at_ms < ?",
                    now.minus(KEPT).toEpochMilli());
        });
        if (written) {
            owed.clear();
            keepOwed();
        }
    }

    @Override
    public List<Line> lines(int most) {
        var lines = new ArrayList<>(waiting().reversed());
        lines.addAll(written(most));
        return List.copyOf(lines.subList(0, Math.min(most, lines.size())));
    }

    /// What the disk did not take yet, once all that was noted before is tried.
    private List<Line> waiting() {
        try {
            return writer.submit(() -> List.copyOf(owed)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | RejectedExecutionException e) {
            LOG.warn("the log of entries lags", e);
        }
        return List.of();
    }

    private List<Line> written(int most) {
        return database.read(connection -> {
            try (var select = connection.prepareStatement("SELECT at_ms, event FROM entry ORDER BY id DESC LIMIT ?")) {
                Facts.bind(select, most);
                var lines = new ArrayList<Line>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        lines.add(new Line(Instant.ofEpochMilli(rows.getLong(1)), Event.valueOf(rows.getString(2))));
                    }
                }
                return lines;
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
        unkept = true;
        keepOwed();
    }

    private synchronized void keepOwed() {
        var now = patience;
        if (unkept
                && write("what wrong codes cost is not kept over a restart yet", connection -> kept(now, connection))) {
            unkept = false;
        }
    }

    private static int kept(Patience now, Connection connection) throws SQLException {
        return Facts.run(
                connection,
                "INSERT INTO patience (id, wrong, last_ms, unseen, startover_ms) VALUES (1, ?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET wrong = excluded.wrong, last_ms = excluded.last_ms,"
                        + " unseen = excluded.unseen, startover_ms = excluded.startover_ms",
                now.wrong(),
                now.lastWrong().toEpochMilli(),
                now.unseen(),
                now.startOver().map(Instant::toEpochMilli).orElse(0L));
    }

    private boolean write(String otherwise, Database.Work<Integer> work) {
        try {
            database.write(work);
            return true;
        } catch (StoreFailure e) {
            LOG.warn("{}: {}", otherwise, e.getMessage());
            return false;
        }
    }

    @Override
    public void close() {
        writer.close();
    }
}
