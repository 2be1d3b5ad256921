package parvis.server.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.RefusalReason;

/// Writes what the server will not take: refused facts and payloads that cannot be read, with their raw text up to a
/// bound in all; beyond it the oldest raw text goes.
///
/// A refused fact's row stays without its text, for its sequence counts as known.
final class QuarantineRows {
    private static final String COUNTS_ON = """
            CASE WHEN json_valid(?7) AND json_type(?7, '$.corrects') IS NULL
                AND json_extract(?7, '$.activity') IS NOT 'closing'
                AND json_extract(?7, '$.day') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
            THEN CAST(REPLACE(json_extract(?7, '$.day'), '-', '') AS INTEGER) END""";

    private final long bound;
    private final PreparedStatement refuse;
    private final PreparedStatement keep;
    private final PreparedStatement hasRefused;
    private final PreparedStatement isRefused;
    private final PreparedStatement oldestRefused;
    private final PreparedStatement oldestUnreadable;
    private final PreparedStatement strip;
    private final PreparedStatement delete;
    private final PreparedStatement measure;
    /// Raw bytes held, -1 while not known.
    private long held = -1;

    QuarantineRows(Connection connection, long bound) throws SQLException {
        this.bound = bound;
        refuse = connection.prepareStatement(
                "INSERT OR IGNORE INTO refused (epoch, sequence, reason, raw, bytes, received, counts_on)"
                        + " SELECT ?1, ?2, ?3, ?4, ?5, ?6, " + COUNTS_ON
                        + " WHERE NOT EXISTS (SELECT 1 FROM fact WHERE epoch = ?1 AND sequence = ?2)");
        keep = connection.prepareStatement(
                "INSERT INTO unreadable (terminal, reason, bytes, payload, received) VALUES (?, ?, ?, ?, ?)");
        hasRefused = connection.prepareStatement("SELECT 1 FROM refused WHERE epoch = ? LIMIT 1");
        isRefused = connection.prepareStatement("SELECT 1 FROM refused WHERE epoch = ? AND sequence = ?");
        oldestRefused = connection.prepareStatement(
                "SELECT received, epoch, sequence, LENGTH(CAST(raw AS BLOB)) FROM refused WHERE raw IS NOT NULL"
                        + " ORDER BY received, epoch, sequence LIMIT 1");
        oldestUnreadable = connection.prepareStatement(
                "SELECT received, key, LENGTH(payload) FROM unreadable ORDER BY received, key LIMIT 1");
        strip = connection.prepareStatement("UPDATE refused SET raw = NULL WHERE epoch = ? AND sequence = ?");
        delete = connection.prepareStatement("DELETE FROM unreadable WHERE key = ?");
        measure = connection.prepareStatement("SELECT (SELECT COALESCE(SUM(LENGTH(CAST(raw AS BLOB))), 0) FROM refused)"
                + " + (SELECT COALESCE(SUM(LENGTH(payload)), 0) FROM unreadable)");
    }

    void refuse(long epoch, long sequence, RefusalReason reason, String raw, Instant received) throws SQLException {
        var bytes = raw.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        makeRoom(bytes);
        refuse.setLong(1, epoch);
        refuse.setLong(2, sequence);
        refuse.setString(3, reason.wireName());
        if (bytes <= bound) {
            refuse.setString(4, raw);
        } else {
            refuse.setNull(4, Types.VARCHAR);
        }
        refuse.setInt(5, bytes);
        refuse.setLong(6, received.toEpochMilli());
        refuse.setString(7, raw);
        if (refuse.executeUpdate() > 0 && bytes <= bound) {
            held += bytes;
        }
    }

    void unreadable(long terminal, byte[] payload, Acknowledgement.Reason reason, Instant received)
            throws SQLException {
        if (payload.length > bound) {
            return;
        }
        makeRoom(payload.length);
        keep.setLong(1, terminal);
        keep.setString(2, reason.wireName());
        keep.setInt(3, payload.length);
        keep.setBytes(4, payload);
        keep.setLong(5, received.toEpochMilli());
        keep.executeUpdate();
        held += payload.length;
    }

    boolean anyOf(long epoch) throws SQLException {
        hasRefused.setLong(1, epoch);
        return exists(hasRefused);
    }

    boolean has(long epoch, long sequence) throws SQLException {
        isRefused.setLong(1, epoch);
        isRefused.setLong(2, sequence);
        return exists(isRefused);
    }

    void forget() {
        held = -1;
    }

    private void makeRoom(long bytes) throws SQLException {
        if (held < 0) {
            try (var rows = measure.executeQuery()) {
                held = rows.next() ? rows.getLong(1) : 0;
            }
        }
        while (held + bytes > bound && dropOldest()) {
            // until it fits
        }
    }

    private boolean dropOldest() throws SQLException {
        try (var refused = oldestRefused.executeQuery();
                var unreadable = oldestUnreadable.executeQuery()) {
            var anyRefused = refused.next();
            var anyUnreadable = unreadable.next();
            if (anyRefused && (!anyUnreadable || refused.getLong(1) <= unreadable.getLong(1))) {
                strip.setLong(1, refused.getLong(2));
                strip.setLong(2, refused.getLong(3));
                held -= refused.getLong(4);
                strip.executeUpdate();
                return true;
            }
            if (anyUnreadable) {
                delete.setLong(1, unreadable.getLong(2));
                held -= unreadable.getLong(3);
                delete.executeUpdate();
            }
            return anyUnreadable;
        }
    }

    private static boolean exists(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            return rows.next();
        }
    }
}
