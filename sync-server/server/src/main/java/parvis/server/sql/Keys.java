package parvis.server.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.TerminalId;

/// The short keys that stand for words, terminals and epochs, remembered between transactions.
///
/// What was remembered in a transaction that was rolled back must be forgotten: [#forget].
final class Keys {
    private static final int MOST = 50_000;

    private final Map<String, Long> words = new HashMap<>();
    private final Map<TerminalId, Long> terminals = new HashMap<>();
    private final Map<EpochName, Long> epochs = new HashMap<>();
    private final PreparedStatement findWord;
    private final PreparedStatement addWord;
    private final PreparedStatement findTerminal;
    private final PreparedStatement addTerminal;
    private final PreparedStatement findEpoch;
    private final PreparedStatement addEpoch;

    Keys(Connection connection) throws SQLException {
        findWord = connection.prepareStatement("SELECT key FROM word WHERE value = ?");
        addWord = connection.prepareStatement("INSERT INTO word (value) VALUES (?) RETURNING key");
        findTerminal = connection.prepareStatement("SELECT key FROM terminal WHERE id = ?");
        addTerminal = connection.prepareStatement("INSERT INTO terminal (id) VALUES (?) RETURNING key");
        findEpoch = connection.prepareStatement("SELECT key FROM epoch WHERE terminal = ? AND value = ?");
        addEpoch = connection.prepareStatement(
                "INSERT INTO epoch (terminal, value, first_seen) VALUES (?, ?, ?) RETURNING key");
    }

    long word(String value) throws SQLException {
        var known = words.get(value);
        if (known != null) {
            return known;
        }
        findWord.setString(1, value);
        var key = first(findWord);
        if (key == 0) {
            addWord.setString(1, value);
            key = first(addWord);
        }
        remember(words, value, key);
        return key;
    }

    long terminal(TerminalId id) throws SQLException {
        var known = terminals.get(id);
        if (known != null) {
            return known;
        }
        findTerminal.setString(1, id.value());
        var key = first(findTerminal);
        if (key == 0) {
            addTerminal.setString(1, id.value());
            key = first(addTerminal);
        }
        remember(terminals, id, key);
        return key;
    }

    /// The key of an epoch, 0 when it was never heard of.
    long knownEpoch(TerminalId terminal, Epoch epoch) throws SQLException {
        var name = new EpochName(terminal, epoch);
        var known = epochs.get(name);
        if (known != null) {
            return known;
        }
        findEpoch.setLong(1, terminal(terminal));
        findEpoch.setString(2, epoch.value());
        var key = first(findEpoch);
        if (key != 0) {
            remember(epochs, name, key);
        }
        return key;
    }

    /// The key of an epoch, which is noted as first seen at `millis` when it is new.
    long epoch(TerminalId terminal, Epoch epoch, long millis) throws SQLException {
        var key = knownEpoch(terminal, epoch);
        if (key == 0) {
            addEpoch.setLong(1, terminal(terminal));
            addEpoch.setString(2, epoch.value());
            addEpoch.setLong(3, millis);
            key = first(addEpoch);
            remember(epochs, new EpochName(terminal, epoch), key);
        }
        return key;
    }

    void forget() {
        words.clear();
        terminals.clear();
        epochs.clear();
    }

    private static <K> void remember(Map<K, Long> map, K name, long key) {
        if (map.size() >= MOST) {
            map.clear();
        }
        map.put(name, key);
    }

    private static long first(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private record EpochName(TerminalId terminal, Epoch epoch) {}
}
