package parvis.kiosk.sealed;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import parvis.kiosk.booking.NameUse;

/// That names were read, and how often: a day, a kind, a number. Nobody's name, neither whose nor by whom.
public final class Readings {
    private final SealedDatabase database;

    public Readings(SealedDatabase database) {
        this.database = database;
    }

    /// What was done with names.
    public enum Kind {
        /// The list of a session.
        ROSTER,
        /// A search by name or number.
        SEARCH,
        /// One person's page.
        PERSON,
        /// Given to the person, on paper or as a file.
        EXPORT,
        CORRECTION,
        ERASURE
    }

    /// Notes one. Joins the transaction of the work that it is called in.
    void note(Kind kind, LocalDate day) {
        database.write(connection -> {
            try (var insert = connection.prepareStatement("INSERT INTO reading (day, kind, times) VALUES (?, ?, 1)"
                    + " ON CONFLICT (day, kind) DO UPDATE SET times = times + 1")) {
                insert.setString(1, day.toString());
                insert.setString(2, kind.name().toLowerCase(Locale.ROOT));
                return insert.executeUpdate();
            }
        });
    }

    /// How often each kind happened in these days, both inside.
    Map<NameUse, Integer> uses(LocalDate from, LocalDate to) {
        return database.read(connection -> {
            try (var select = connection.prepareStatement(
                    "SELECT kind, sum(times) FROM reading WHERE day BETWEEN ? AND ? GROUP BY kind")) {
                select.setString(1, from.toString());
                select.setString(2, to.toString());
                var uses = new EnumMap<NameUse, Integer>(NameUse.class);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        uses.put(NameUse.valueOf(rows.getString(1).toUpperCase(Locale.ROOT)), rows.getInt(2));
                    }
                }
                return uses;
            }
        });
    }
}
