package parvis.server.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.TerritoryId;
import parvis.server.account.Invitation;
import parvis.server.account.Invitations;
import parvis.server.account.Role;

/// One-time links, as hashes.
public final class SqlInvitations implements Invitations {
    private final Database database;

    /// Over an open database.
    public SqlInvitations(Database database) {
        this.database = database;
    }

    @Override
    public void put(Invitation invitation, Instant now) {
        database.write("write invitation", connection -> {
            Rows.update(
                    connection,
                    "UPDATE invitation SET used = ? WHERE territory = ? AND person = ? AND used IS NULL",
                    now.toEpochMilli(),
                    invitation.territory().value(),
                    invitation.user());
            return Rows.update(
                    connection,
                    "INSERT INTO invitation (hash, person, territory, role, author, expires) VALUES (?, ?, ?, ?, ?, ?)",
                    invitation.hash(),
                    invitation.user(),
                    invitation.territory().value(),
                    invitation.role().wireName(),
                    invitation.author(),
                    invitation.expires().toEpochMilli());
        });
    }

    @Override
    public Optional<Invitation> find(String hash) {
        return database.read(
                "read invitation",
                connection ->
                        Rows.list(
                                        connection,
                                        SqlInvitations::invitation,
                                        "SELECT * FROM invitation WHERE hash = ?",
                                        hash)
                                .stream()
                                .findFirst());
    }

    @Override
    public boolean use(String hash, Instant now) {
        return database.write(
                "use invitation",
                connection -> Rows.update(
                                connection,
                                "UPDATE invitation SET used = ? WHERE hash = ? AND used IS NULL",
                                now.toEpochMilli(),
                                hash)
                        == 1);
    }

    @Override
    public List<Invitation> open(TerritoryId territory, Instant now) {
        return database.read(
                "list invitations",
                connection -> Rows.list(
                        connection,
                        SqlInvitations::invitation,
                        "SELECT * FROM invitation WHERE territory = ? AND used IS NULL AND expires > ?"
                                + " ORDER BY expires DESC, person",
                        territory.value(),
                        now.toEpochMilli()));
    }

    @Override
    public void withdraw(TerritoryId territory, String user, Instant now) {
        database.write(
                "withdraw invitation",
                connection -> Rows.update(
                        connection,
                        "UPDATE invitation SET used = ? WHERE territory = ? AND person = ? AND used IS NULL",
                        now.toEpochMilli(),
                        territory.value(),
                        user));
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        String role = row.getString("role");
        long used = row.getLong("used");
        return new Invitation(
                row.getString("hash"),
                row.getString("person"),
                new TerritoryId(row.getString("territory")),
                Role.of(role).orElseThrow(() -> new SQLException("unknown role: " + role)),
                row.getString("author"),
                Instant.ofEpochMilli(row.getLong("expires")),
                used == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(used)));
    }
}
