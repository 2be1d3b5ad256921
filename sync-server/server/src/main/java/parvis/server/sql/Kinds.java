package parvis.server.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.OrganizationId;

/// The short keys of kinds: what facts are told apart by, but for their session.
///
/// What was remembered in a transaction that was rolled back must be forgotten: [#forget].
final class Kinds {
    private static final int MOST = 20_000;
    private static final String COLUMNS =
            "place, activity, service, topic, theme, audience, led, together, partners, partners_invited";
    /// Finds the kind `k` of a fact `f`.
    static final String OF_FACT = """
            k.activity = f.activity AND k.place = f.place AND k.service = COALESCE(f.service, 0)
            AND k.topic = COALESCE(f.topic, 0) AND k.theme = COALESCE(f.theme, 0)
            AND k.audience = COALESCE(f.audience, 0) AND k.led = COALESCE(f.led + 1, 0) AND k.together = f.together
            AND k.partners = COALESCE(f.partners, '') AND k.partners_invited = COALESCE(f.partners_invited, '')""";
    /// Adds the kinds of facts that have none yet.
    static final String ADD_ALL = "INSERT INTO kind (" + COLUMNS + ") SELECT DISTINCT place, activity,"
            + " COALESCE(service, 0), COALESCE(topic, 0), COALESCE(theme, 0), COALESCE(audience, 0),"
            + " COALESCE(led + 1, 0), together, COALESCE(partners, ''), COALESCE(partners_invited, '')"
            + " FROM fact WHERE activity = ? AND day BETWEEN ? AND ? ON CONFLICT DO NOTHING";

    private final Map<Dimensions, Long> known = new HashMap<>();
    private final Keys keys;
    private final PreparedStatement find;
    private final PreparedStatement add;

    Kinds(Connection connection, Keys keys) throws SQLException {
        this.keys = keys;
        find = connection.prepareStatement("SELECT key FROM kind WHERE place = ? AND activity = ? AND service = ?"
                + " AND topic = ? AND theme = ? AND audience = ? AND led = ? AND together = ? AND partners = ?"
                + " AND partners_invited = ?");
        add = connection.prepareStatement(
                "INSERT INTO kind (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING key");
    }

    long of(Dimensions dimensions) throws SQLException {
        var kind = withoutSession(dimensions);
        var key = known.get(kind);
        if (key != null) {
            return key;
        }
        var found = first(find, kind);
        if (found == 0) {
            found = first(add, kind);
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(kind, found);
        return found;
    }

    void forget() {
        known.clear();
    }

    private long first(PreparedStatement statement, Dimensions kind) throws SQLException {
        statement.setLong(1, keys.word(kind.place().value()));
        statement.setLong(2, keys.word(kind.activity().value()));
        statement.setLong(3, word(kind.service()));
        statement.setLong(4, word(kind.topic()));
        statement.setLong(5, word(kind.theme()));
        statement.setLong(6, word(kind.audience()));
        statement.setLong(7, kind.led().map(led -> FactRows.code(led) + 1).orElse(0));
        statement.setLong(8, kind.together() ? 1 : 0);
        statement.setString(9, list(kind.partners()));
        statement.setString(10, list(kind.partnersInvited()));
        try (var rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private long word(Optional<?> id) throws SQLException {
        return id.isEmpty() ? 0 : keys.word(id.get().toString());
    }

    private static Dimensions withoutSession(Dimensions of) {
        return of.session().isEmpty()
                ? of
                : new Dimensions(
                        of.place(),
                        of.activity(),
                        of.service(),
                        of.topic(),
                        of.theme(),
                        of.audience(),
                        of.led(),
                        of.together(),
                        Optional.empty(),
                        of.partners(),
                        of.partnersInvited());
    }

    /// A list of organisations as a row holds it, empty without any.
    static String list(List<OrganizationId> ids) {
        return ids.stream().map(OrganizationId::value).collect(Collectors.joining(" "));
    }
}
