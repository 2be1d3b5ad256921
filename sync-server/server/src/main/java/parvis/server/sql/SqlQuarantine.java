package parvis.server.sql;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.RefusalReason;
import parvis.protocol.message.TerminalId;
import parvis.server.ingest.Quarantine;
import parvis.server.ingest.Quarantined;

/// What is in quarantine, newest first. A key is `received-kind-epoch-sequence`, so that a page goes on where the one
/// before ended whatever came meanwhile.
public final class SqlQuarantine implements Quarantine {
    private static final Pattern KEY = Pattern.compile("\\d{1,18}-[01]-\\d{1,18}-\\d{1,18}");
    private static final String ALL = """
            SELECT q.received, q.kind, q.a, q.b, t.id AS terminal, q.epoch, q.reason, q.bytes, q.raw FROM (
                SELECT r.received, 0 AS kind, r.epoch AS a, r.sequence AS b, e.terminal, e.value AS epoch, r.reason,
                    r.bytes, CAST(r.raw AS BLOB) AS raw
                FROM refused r JOIN epoch e ON e.key = r.epoch
                UNION ALL
                SELECT received, 1, key, 0, terminal, NULL, reason, bytes, payload FROM unreadable
            ) q JOIN terminal t ON t.key = q.terminal
            WHERE (q.received, q.kind, q.a, q.b) < (?, ?, ?, ?)
            ORDER BY q.received DESC, q.kind DESC, q.a DESC, q.b DESC LIMIT ?""";

    private final Database database;

    /// Over an open database.
    public SqlQuarantine(Database database) {
        this.database = database;
    }

    @Override
    public List<Quarantined> list(String after, int limit) {
        if (!after.isEmpty() && !KEY.matcher(after).matches()) {
            throw new IllegalArgumentException("no key of the quarantine: " + after);
        }
        var from = after.isEmpty()
                ? new long[] {Long.MAX_VALUE, 0, 0, 0}
                : Arrays.stream(after.split("-", -1)).mapToLong(Long::parseLong).toArray();
        return database.read("list the quarantine", connection -> {
            try (var statement = connection.prepareStatement(ALL)) {
                for (var index = 0; index < from.length; index++) {
                    statement.setLong(index + 1, from[index]);
                }
                statement.setInt(5, limit);
                try (var rows = statement.executeQuery()) {
                    var found = new ArrayList<Quarantined>();
                    while (rows.next()) {
                        found.add(one(rows));
                    }
                    return found;
                }
            }
        });
    }

    private static Quarantined one(ResultSet rows) throws SQLException {
        var key = rows.getLong("received") + "-" + rows.getInt("kind") + "-" + rows.getLong("a") + "-"
                + rows.getLong("b");
        var terminal = new TerminalId(rows.getString("terminal"));
        var received = Instant.ofEpochMilli(rows.getLong("received"));
        var bytes = rows.getBytes("raw");
        var raw = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        var reason = rows.getString("reason");
        return rows.getInt("kind") == 0
                ? new Quarantined.Refused(
                        key,
                        terminal,
                        received,
                        new FactRef(new Epoch(rows.getString("epoch")), rows.getLong("b")),
                        RefusalReason.of(reason).orElse(RefusalReason.BAD_FIELD),
                        raw)
                : new Quarantined.Unreadable(
                        key,
                        terminal,
                        received,
                        rows.getInt("bytes"),
                        reason.equals(Acknowledgement.Reason.VERSION.wireName())
                                ? Acknowledgement.Reason.VERSION
                                : Acknowledgement.Reason.UNREADABLE,
                        raw);
    }
}
