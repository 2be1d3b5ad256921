package parvis.kiosk.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The numbered scripts of one file, applied once each, in order, each in one transaction. A script that was
/// released is never edited; a new one is added.
///
/// @param folder of the scripts, in the jar, as `schema`
/// @param scripts their names, in order
public record Scripts(String folder, List<String> scripts) {
    public Scripts {
        scripts = List.copyOf(scripts);
    }

    void bringUpToDate(Connection connection) throws SQLException {
        var version = version(connection);
        if (version > scripts.size()) {
            throw new SQLException("the file is of a newer program: schema " + version + " > " + scripts.size());
        }
        for (var next = version; next < scripts.size(); next++) {
            apply(connection, scripts.get(next), next + 1);
        }
    }

    private void apply(Connection connection, String script, int version) throws SQLException {
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

    private String read(String script) {
        try (var stream = Scripts.class.getResourceAsStream("/parvis/kiosk/" + folder + "/" + script)) {
            if (stream == null) {
                throw new IllegalStateException("schema script is not in the jar: " + script);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
