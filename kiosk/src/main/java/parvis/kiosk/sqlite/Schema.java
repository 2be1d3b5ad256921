package parvis.kiosk.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The numbered scripts under `schema/`, applied once each, in order, each in one transaction. A script that was
/// released is never edited; a new one is added.
final class Schema {
    private static final List<String> SCRIPTS =
            List.of("V001__journal.sql", "V002__last_sent.sql", "V005__settings.sql");

    private Schema() {}

    static void bringUpToDate(Connection connection) throws SQLException {
        var version = version(connection);
        if (version > SCRIPTS.size()) {
            throw new SQLException("the file is of a newer program: schema " + version + " > " + SCRIPTS.size());
        }
        for (var next = version; next < SCRIPTS.size(); next++) {
            apply(connection, SCRIPTS.get(next), next + 1);
        }
    }

    private static void apply(Connection connection, String script, int version) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            for (var part : statements(read(script))) {
                statement.execute(part);
            }
            statement.execute("PRAGMA user_version = " + version);
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static List<String> statements(String script) {
        var bare = script.replaceAll("--[^\\n]*", "");
        return List.of(bare.split(";\\s*\\n")).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA user_version")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static String read(String script) {
        try (var stream = Schema.class.getResourceAsStream("/parvis/kiosk/schema/" + script)) {
            if (stream == null) {
                throw new IllegalStateException("schema script is not in the jar: " + script);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
