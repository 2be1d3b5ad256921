package parvis.server.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.server.enrol.Code;
import parvis.server.enrol.Codes;

/// One-time codes of terminals, as hashes.
public final class SqlCodes implements Codes {
    private final Database database;

    /// Over an open database.
    public SqlCodes(Database database) {
        this.database = database;
    }

    @Override
    public void put(Code code, Instant now) {
        database.write("write terminal code", connection -> {
            Rows.update(
                    connection,
                    "UPDATE terminal_code SET used = ? WHERE terminal = ? AND used IS NULL",
                    now.toEpochMilli(),
                    code.terminal().value());
            return Rows.update(
                    connection,
                    "INSERT INTO terminal_code (hash, terminal, place, role, replaces, author, expires)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    code.hash(),
                    code.terminal().value(),
                    code.place().value(),
                    code.role(),
                    code.replaces() ? 1 : 0,
                    code.author(),
                    code.expires().toEpochMilli());
        });
    }

    @Override
    public Optional<Code> find(String hash) {
        return database
                .read(
                        "read terminal code",
                        connection -> Rows.list(
                                connection, SqlCodes::code, "SELECT * FROM terminal_code WHERE hash = ?", hash))
                .stream()
                .findFirst();
    }

    @Override
    public boolean use(String hash, Instant now) {
        return database.write(
                "use terminal code",
                connection -> Rows.update(
                                connection,
                                "UPDATE terminal_code SET used = ? WHERE hash = ? AND used IS NULL",
                                now.toEpochMilli(),
                                hash)
                        == 1);
    }

    @Override
    public List<Code> open(Instant now) {
        return database.read(
                "list terminal codes",
                connection -> Rows.list(
                        connection,
                        SqlCodes::code,
                        "SELECT * FROM terminal_code WHERE used IS NULL AND expires > ? ORDER BY terminal",
                        now.toEpochMilli()));
    }

    @Override
    public boolean named(TerminalId terminal) {
        return !database.read(
                        "find terminal code",
                        connection -> Rows.list(
                                connection,
                                SqlCodes::code,
                                "SELECT * FROM terminal_code WHERE terminal = ? LIMIT 1",
                                terminal.value()))
                .isEmpty();
    }

    private static Code code(ResultSet row) throws SQLException {
        long used = row.getLong("used");
        return new Code(
                row.getString("hash"),
                new TerminalId(row.getString("terminal")),
                new PlaceId(row.getString("place")),
                row.getString("role"),
                row.getLong("replaces") == 1,
                row.getString("author"),
                Instant.ofEpochMilli(row.getLong("expires")),
                used == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(used)));
    }
}
