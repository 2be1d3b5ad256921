package parvis.server.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parvis.protocol.message.TerritoryId;
import parvis.server.account.Account;
import parvis.server.account.Accounts;
import parvis.server.account.Role;
import parvis.server.account.Scope;
import parvis.server.account.SignIn;
import parvis.server.account.Token;

/// Accounts, tokens and sign-ins, as hashes.
public final class SqlAccounts implements Accounts {
    private final Database database;

    public SqlAccounts(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Account> account(String user) {
        return database.read("read account", connection -> {
            try (var statement = prepared(connection, "SELECT * FROM account WHERE user = ?", user);
                    var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(account(rows, roles(connection, user))) : Optional.empty();
            }
        });
    }

    @Override
    public List<Account> all(TerritoryId territory) {
        return database.read("list accounts", connection -> {
            try (var statement = prepared(
                            connection,
                            "SELECT * FROM account WHERE user IN (SELECT person FROM account_role WHERE territory = ?)"
                                    + " ORDER BY user",
                            territory.value());
                    var rows = statement.executeQuery()) {
                var found = new ArrayList<Account>();
                while (rows.next()) {
                    found.add(account(rows, roles(connection, rows.getString("user"))));
                }
                return List.copyOf(found);
            }
        });
    }

    @Override
    public void put(Account account) {
        database.write("write account", connection -> {
            try (var person = prepared(
                            connection, """
                            INSERT INTO account (user, password_hash, enabled) VALUES (?, ?, ?)
                            ON CONFLICT (user) DO UPDATE SET password_hash = excluded.password_hash,
                              enabled = excluded.enabled
                            """, account.user(), account.passwordHash(), account.enabled() ? 1 : 0);
                    var gone = prepared(connection, "DELETE FROM account_role WHERE person = ?", account.user());
                    var role = connection.prepareStatement(
                            "INSERT INTO account_role (person, territory, role) VALUES (?, ?, ?)")) {
                person.executeUpdate();
                gone.executeUpdate();
                for (var each : account.roles().entrySet()) {
                    role.setString(1, account.user());
                    role.setString(2, each.getKey().value());
                    role.setString(3, each.getValue().wireName());
                    role.executeUpdate();
                }
                return account;
            }
        });
    }

    @Override
    public Optional<Token> token(String hash) {
        return one("token", "SELECT * FROM token WHERE hash = ?", hash, SqlAccounts::token);
    }

    @Override
    public List<Token> tokens(TerritoryId territory) {
        return database.read(
                "list tokens",
                connection -> Rows.list(
                        connection,
                        SqlAccounts::token,
                        "SELECT * FROM token WHERE territory = ? ORDER BY revoked <> '', label, hash",
                        territory.value()));
    }

    @Override
    public void put(Token token) {
        write(
                "token",
                """
                INSERT INTO token (hash, territory, scope, label, maker, expires, revoked) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (hash) DO UPDATE SET territory = excluded.territory, scope = excluded.scope,
                  label = excluded.label, maker = excluded.maker, expires = excluded.expires,
                  revoked = excluded.revoked
                """,
                token.hash(),
                token.territory().value(),
                token.scope().wireName(),
                token.label(),
                token.maker(),
                token.expires().map(Instant::toEpochMilli).orElse(null),
                token.revoked().map(Instant::toString).orElse(""));
    }

    @Override
    public void revoke(String tokenHash, Instant at) {
        write("token", "UPDATE token SET revoked = ? WHERE hash = ? AND revoked = ''", at.toString(), tokenHash);
    }

    @Override
    public Optional<SignIn> signIn(String hash) {
        return one("sign-in", "SELECT * FROM sign_in WHERE hash = ?", hash, SqlAccounts::signIn);
    }

    @Override
    public void put(SignIn signIn) {
        write(
                "sign-in",
                """
                INSERT INTO sign_in (hash, user, started, seen) VALUES (?, ?, ?, ?)
                ON CONFLICT (hash) DO UPDATE SET seen = excluded.seen
                """,
                signIn.hash(),
                signIn.user(),
                signIn.started().toString(),
                signIn.seen().toEpochMilli());
    }

    @Override
    public void end(String signInHash) {
        write("sign-in", "DELETE FROM sign_in WHERE hash = ?", signInHash);
    }

    @Override
    public void endAll(String user) {
        write("sign-ins", "DELETE FROM sign_in WHERE user = ?", user);
    }

    @Override
    public void forget(Instant limit) {
        write("sign-ins", "DELETE FROM sign_in WHERE seen < ?", limit.toEpochMilli());
    }

    private void write(String what, String sql, @Nullable Object... values) {
        database.write("write " + what, connection -> {
            try (var statement = prepared(connection, sql, values)) {
                return statement.executeUpdate();
            }
        });
    }

    private <T> Optional<T> one(String what, String sql, String key, Row<T> row) {
        return database.read("read " + what, connection -> {
            try (var statement = prepared(connection, sql, key);
                    var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
            }
        });
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static Map<TerritoryId, Role> roles(Connection connection, String user) throws SQLException {
        var roles = new HashMap<TerritoryId, Role>();
        try (var statement = prepared(connection, "SELECT territory, role FROM account_role WHERE person = ?", user);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                String role = rows.getString("role");
                roles.put(
                        new TerritoryId(rows.getString("territory")),
                        Role.of(role).orElseThrow(() -> new SQLException("unknown role: " + role)));
            }
        }
        return roles;
    }

    private static Account account(ResultSet row, Map<TerritoryId, Role> roles) throws SQLException {
        return new Account(row.getString("user"), roles, row.getString("password_hash"), row.getBoolean("enabled"));
    }

    private static Token token(ResultSet row) throws SQLException {
        String scope = row.getString("scope");
        return new Token(
                row.getString("hash"),
                new TerritoryId(row.getString("territory")),
                Scope.of(scope).orElseThrow(() -> new SQLException("unknown scope: " + scope)),
                row.getString("label"),
                row.getString("maker"),
                row.getObject("expires") == null
                        ? Optional.empty()
                        : Optional.of(Instant.ofEpochMilli(row.getLong("expires"))),
                Optional.of(row.getString("revoked"))
                        .filter(text -> !text.isEmpty())
                        .map(Instant::parse));
    }

    private static SignIn signIn(ResultSet row) throws SQLException {
        return new SignIn(
                row.getString("hash"),
                row.getString("user"),
                Instant.parse(row.getString("started")),
                Instant.ofEpochMilli(row.getLong("seen")));
    }

    @FunctionalInterface
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
