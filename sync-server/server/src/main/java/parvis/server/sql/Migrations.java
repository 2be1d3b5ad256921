package parvis.server.sql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The schema's history: numbered scripts, each done once and in order, each in one transaction with the note that it
/// was done. A script that has been released is never edited; a change is a new one.
final class Migrations {
    private static final List<String> SCRIPTS = List.of(
            "V001__ledger.sql",
            "V002__entries.sql",
            "V003__accounts.sql",
            "V004__later.sql",
            "V005__names.sql",
            "V006__sums.sql",
            "V007__roles.sql",
            "V008__people.sql",
            "V009__reports.sql",
            "V010__follow.sql");

    private Migrations() {}

    /// Brings the schema up to date.
    ///
    /// @throws SQLException when a newer version wrote the file, or a script fails: none of it is done then
    static void apply(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT");
            var done = done(connection);
            var newest = number(SCRIPTS.getLast());
            if (!done.isEmpty() && done.last() > newest) {
                throw new SQLException("the file has schema " + done.last() + ", this program knows " + newest
                        + ": it was written by a newer version, start that one");
            }
            for (var name : SCRIPTS) {
                if (!done.contains(number(name))) {
                    run(connection, number(name), name);
                }
            }
        }
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    private static SortedSet<Integer> done(Connection connection) throws SQLException {
        var done = new TreeSet<Integer>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT version FROM migration")) {
            while (rows.next()) {
                done.add(rows.getInt(1));
            }
        }
        return done;
    }

    private static void run(Connection connection, int number, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var note = connection.prepareStatement("INSERT INTO migration (version, name) VALUES (?, ?)")) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                statement.executeUpdate(script(name));
                note.setInt(1, number);
                note.setString(2, name);
                note.executeUpdate();
                statement.execute("COMMIT");
            } catch (SQLException failure) {
                statement.execute("ROLLBACK");
                throw failure;
            }
        }
    }

    private static String script(String name) throws SQLException {
        try (var stream = Migrations.class.getResourceAsStream("schema/" + name)) {
            if (stream == null) {
                throw new SQLException("schema/" + name + " is not in this build");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new SQLException("schema/" + name + " cannot be read", failure);
        }
    }
}
