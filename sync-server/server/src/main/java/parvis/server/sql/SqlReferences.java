package parvis.server.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parvis.server.indicator.References;
import parvis.server.territory.Reference;
import parvis.server.territory.ReferenceId;

/// The pack's reference figures, which stay in the pack, and the dated values that coordinators add.
public final class SqlReferences implements References {
    private final Database database;
    private final List<Reference> pack;

    /// @param database where added ones are kept
    /// @param pack the territory's own
    public SqlReferences(Database database, List<Reference> pack) {
        this.database = database;
        this.pack = List.copyOf(pack);
    }

    @Override
    public void add(Reference reference, String author, Instant at) {
        database.write(
                "write reference",
                connection -> Rows.insert(
                        connection,
                        """
                        INSERT INTO reference (name, label, value, unit, year, source, author, recorded)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        reference.id().value(),
                        reference.label(),
                        reference.value().toPlainString(),
                        reference.unit(),
                        reference.year().map(Year::getValue).orElse(null),
                        reference.source(),
                        author,
                        at.toEpochMilli()));
    }

    @Override
    public Optional<Reference> of(ReferenceId id, int year) {
        var values = pack.stream().filter(one -> one.id().equals(id)).collect(Collectors.toList());
        values.addAll(database.read(
                "read references",
                connection -> Rows.list(
                        connection,
                        SqlReferences::reference,
                        "SELECT * FROM reference WHERE name = ? ORDER BY id",
                        id.value())));
        return References.holding(values, year);
    }

    @Override
    public List<Reference> all() {
        var all = new ArrayList<>(pack);
        all.addAll(database.read(
                "read references",
                connection -> Rows.list(connection, SqlReferences::reference, "SELECT * FROM reference ORDER BY id")));
        all.sort(Comparator.comparing(Reference::id));
        return List.copyOf(all);
    }

    private static Reference reference(ResultSet row) throws SQLException {
        int year = row.getInt("year");
        var dated = row.wasNull() ? Optional.<Year>empty() : Optional.of(Year.of(year));
        return new Reference(
                new ReferenceId(row.getString("name")),
                row.getString("label"),
                new BigDecimal(row.getString("value")),
                row.getString("unit"),
                dated,
                row.getString("source"));
    }
}
