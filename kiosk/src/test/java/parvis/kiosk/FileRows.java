package parvis.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// All rows of a terminal's files as they would be found after a cut, and all files of a folder, to be compared.
final class FileRows {
    /// What happened at the team's door is the real terminal's own, whatever is practised behind it.
    private static final Set<String> DOOR = Set.of("entry", "patience");

    private FileRows() {}

    /// The rows of a database that somebody holds open, table by table.
    ///
    /// @param scratch where a copy may lie
    static Map<String, List<String>> of(Path database, Path scratch) {
        try {
            var folder = Files.createTempDirectory(scratch, "rows");
            for (var tail : List.of("", "-wal")) {
                var file = database.resolveSibling(database.getFileName() + tail);
                if (Files.exists(file)) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
            return read(folder.resolve(database.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, List<String>> read(Path copy) throws SQLException {
        var rows = new TreeMap<String, List<String>>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var names = statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'table'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            tables.removeAll(DOOR);
            for (var table : tables) {
                try (var all = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    var lines = new ArrayList<String>();
                    while (all.next()) {
                        lines.add(line(all));
                    }
                    rows.put(table, lines.stream().sorted().toList());
                }
            }
        }
        return rows;
    }

    private static String line(java.sql.ResultSet row) throws SQLException {
        var values = new ArrayList<String>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            var value = row.getObject(column);
            values.add(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value));
        }
        return String.join(" | ", values);
    }

    /// The names and sizes of all that lies in a folder.
    static List<String> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file) + " " + file.toFile().length())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
