package parvis.kiosk.sealed;

import java.time.LocalDate;
import java.util.Locale;

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
}
