package parvis.server.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// What short keys stand for, each asked once.
final class Words {
    private final Connection connection;
    private final Map<Long, String> words = new HashMap<>();
    private final Map<Long, String> terminals = new HashMap<>();

    Words(Connection connection) {
        this.connection = connection;
    }

    /// The word of a key, empty for 0.
    String word(long key) throws SQLException {
        return key == 0 ? "" : text(words, "SELECT value FROM word WHERE key = ?", key);
    }

    String terminal(long key) throws SQLException {
        return text(terminals, "SELECT id FROM terminal WHERE key = ?", key);
    }

    private String text(Map<Long, String> known, String sql, long key) throws SQLException {
        var found = known.get(key);
        if (found == null) {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setLong(1, key);
                try (var rows = statement.executeQuery()) {
                    found = rows.next() ? rows.getString(1) : "";
                }
            }
            known.put(key, found);
        }
        return found;
    }
}
