package parvis.kiosk.sealed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntSupplier;
import parvis.kiosk.booking.PurgeReceipt;

/// Throws away the names whose days are over, and the keys that nothing needs any more, and leaves a receipt.
/// The rows go in one COMMIT; then the file is made anew without them. A receipt counts once that is done,
/// however often the power fails in between.
public final class Purge {
    /// So many days a session is kept, with its seats as numbers: as long as its facts.
    private static final int HELD_DAYS = 400;

    /// How many days it is kept that names were read: 6 to 12 months, says the CNIL (2021-122).
    private static final int READINGS = 365;

    private final SealedDatabase database;
    private final SealedCustody custody;
    private final IntSupplier retentionDays;
    private final InstantSource clock;
    private final ZoneId zone;

    /// @param retentionDays how many days after its session a name is kept, 0 to 90; asked at each run, so
    /// that a change holds for the names that are here already
    /// @param zone of the days
    public Purge(
            SealedDatabase database,
            SealedCustody custody,
            IntSupplier retentionDays,
            InstantSource clock,
            ZoneId zone) {
        this.database = database;
        this.custody = custody;
        this.retentionDays = retentionDays;
        this.clock = clock;
        this.zone = zone;
    }

    /// Purges what is due now, and overwrites what was erased or exchanged since the last run.
    ///
    /// @throws parvis.protocol.delivery.StoreFailure when the disk did not take it; it is done at the next run
    public void run() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        database.write(connection -> {
            redate(connection);
            purge(connection, "purge_day <= '" + today + "'", now);
            run(connection, "DELETE FROM reading WHERE day < '" + today.minusDays(READINGS) + "'");
            SessionBook.forget(connection, today.minusDays(HELD_DAYS));
            return true;
        });
        custody.openKey().ifPresent(key -> key.keepOnly(database.read(NameSearch::boxes)));
        sweep(database);
        database.dropBroken(today.minusDays(days()).atStartOfDay(zone).toInstant());
    }

    /// What was purged, newest first, at most 100. Joins the transaction that it is called in.
    static List<PurgeReceipt> receipts(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT at_ms, bookings, week, hash FROM purge_receipt"
                        + " WHERE swept = 1 ORDER BY id DESC LIMIT 100")) {
            var receipts = new ArrayList<PurgeReceipt>();
            while (rows.next()) {
                receipts.add(new PurgeReceipt(
                        Instant.ofEpochMilli(rows.getLong(1)), rows.getInt(2), rows.getString(3), rows.getString(4)));
            }
            return receipts;
        }
    }

    /// Every name and every key, in the transaction of whoever starts over.
    static void everything(Connection connection, Instant now) throws SQLException {
        purge(connection, "1", now);
    }

    /// Overwrites what was deleted, in the log too; makes the file anew when names were purged since.
    static void sweep(SealedDatabase database) {
        database.read(connection -> run(connection, "PRAGMA wal_checkpoint(TRUNCATE)"));
        var purged =
                database.read(connection -> count(connection, "SELECT count(*) FROM purge_receipt WHERE swept = 0"));
        if (purged == 0) {
            return;
        }
        database.read(connection -> {
            run(connection, "VACUUM");
            return run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        });
        database.write(connection -> run(connection, "UPDATE purge_receipt SET swept = 1 WHERE swept = 0"));
    }

    private int days() {
        return Math.max(1, retentionDays.getAsInt());
    }

    private void redate(Connection connection) throws SQLException {
        var days = days();
        run(
                connection,
                "UPDATE box SET purge_day = date(day, '+" + days + " days') WHERE purge_day <> date(day, '+" + days
                        + " days')");
    }

    private static void purge(Connection connection, String due, Instant now) throws SQLException {
        for (var week : weeks(connection)) {
            var mine = "week_key = " + week.id + " AND " + due;
            var gone = count(connection, "SELECT count(*) FROM box WHERE " + mine);
            var stays = count(connection, "SELECT count(*) FROM box WHERE week_key = " + week.id) - gone;
            if (gone == 0 && stays > 0) {
                continue;
            }
            var hash = hash(connection, "SELECT sealed FROM box WHERE " + mine + " ORDER BY id");
            run(connection, "DELETE FROM box WHERE " + mine);
            if (stays == 0) {
                run(connection, "DELETE FROM week_key WHERE id = " + week.id);
            }
            write(connection, new PurgeReceipt(now, gone, stays == 0 ? week.name : "", hash));
        }
    }

    private record Week(long id, String name) {}

    private static List<Week> weeks(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT id, week FROM week_key ORDER BY week")) {
            var weeks = new ArrayList<Week>();
            while (rows.next()) {
                weeks.add(new Week(rows.getLong(1), rows.getString(2)));
            }
            return weeks;
        }
    }

    private static void write(Connection connection, PurgeReceipt receipt) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO purge_receipt (at_ms, bookings, week, hash) VALUES (?, ?, ?, ?)")) {
            insert.setLong(1, receipt.at().toEpochMilli());
            insert.setInt(2, receipt.bookings());
            insert.setString(3, receipt.week());
            insert.setString(4, receipt.hash());
            insert.executeUpdate();
        }
    }

    private static String hash(Connection connection, String select) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            var digest = MessageDigest.getInstance("SHA-256");
            while (rows.next()) {
                digest.update(rows.getBytes(1));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static int count(Connection connection, String select) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static boolean run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }
}
