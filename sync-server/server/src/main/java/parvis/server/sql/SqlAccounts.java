package parvis.server.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
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
        return one("account", "SELECT * FROM account WHERE user = ?", user, SqlAccounts::account);
    }

    @Override
    public void put(Account account) {
        write(
                "account",
                """
                INSERT INTO account (user, territory, role, password_hash, enabled) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (user) DO UPDATE SET territory = excluded.territory, role = excluded.role,
                  password_hash = excluded.password_hash, enabled = excluded.enabled
                """,
                account.user(),
                account.territory().value(),
                account.role().wireName(),
                account.passwordHash(),
                account.enabled() ? 1 : 0);
    }

    @Override
    public Optional<Token> token(String hash) {
        return one("token", "SELECT * FROM token WHERE hash = ?", hash, SqlAccounts::token);
    }

    @Override
    public void put(Token token) {
        write(
                "token",
                """
                INSERT INTO token (hash, territory, scope, revoked) VALUES (?, ?, ?, ?)
                ON CONFLICT (hash) DO UPDATE SET territory = excluded.territory, scope = excluded.scope,
                  revoked = excluded.revoked
                """,
                token.hash(),
                token.territory().value(),
                token.scope().wireName(),
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

    private void write(String what, String sql, Object... values) {
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

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static Account account(ResultSet row) throws SQLException {
        String role = row.getString("role");
        return new Account(
                row.getString("user"),
                new TerritoryId(row.getString("territory")),
                Role.of(role).orElseThrow(() -> new SQLException("unknown role: " + role)),
                row.getString("password_hash"),
                row.getBoolean("enabled"));
    }

    private static Token token(ResultSet row) throws SQLException {
        String scope = row.getString("scope");
        return new Token(
                row.getString("hash"),
                new TerritoryId(row.getString("territory")),
                Scope.of(scope).orElseThrow(() -> new SQLException("unknown scope: " + scope)),
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
