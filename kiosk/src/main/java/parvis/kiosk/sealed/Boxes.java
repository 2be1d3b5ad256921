package parvis.kiosk.sealed;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import parvis.kiosk.booking.BookingCode;
import parvis.kiosk.booking.Bookings;
import parvis.kiosk.booking.Person;

/// Who the bookings are for: names and numbers in sealed boxes. A box can be closed, moved and thrown away
/// while the key is locked, and opened only while it is open. Each call joins the transaction of the work
/// that it is called in, and has its own elsewhere.
public final class Boxes {
    private final SealedDatabase database;
    private final SealedCustody custody;
    private final WeekKeys weeks;
    private final IntSupplier retentionDays;
    private final SecureRandom random;

    /// @param retentionDays how many days after its session a name is kept, 0 to 90
    public Boxes(SealedDatabase database, SealedCustody custody, IntSupplier retentionDays, SecureRandom random) {
        this.database = database;
        this.custody = custody;
        this.weeks = new WeekKeys(random);
        this.retentionDays = retentionDays;
        this.random = random;
    }

    /// Seals a person and keeps the box; answers its id. Needs no open key.
    ///
    /// @param day the last day on which it is needed: the session's
    /// @throws IllegalStateException when no team has chosen a code yet
    long put(Person person, LocalDate day) {
        return database.write(connection -> {
            var purgeDay = purgeDay(day);
            var week = weeks.of(connection, purgeDay);
            try (var insert = connection.prepareStatement(
                    "INSERT INTO box (week_key, day, purge_day, sealed) VALUES (?, ?, ?, ?) RETURNING id")) {
                insert.setLong(1, week.id());
                insert.setString(2, day.toString());
                insert.setString(3, purgeDay.toString());
                insert.setBytes(4, sealed(person, week));
                try (var rows = insert.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        });
    }

    /// Who is in it; empty while the key is locked, and when it was purged or erased.
    Optional<Person> read(long box) {
        return custody.openKey().flatMap(key -> database.read(connection -> opened(connection, key, box)));
    }

    /// Puts another person in its place, for the same day. Needs no open key.
    ///
    /// @return false when it was purged or erased
    boolean replace(long box, Person person) {
        return database.write(connection -> {
            var day = day(connection, box);
            if (day.isEmpty()) {
                return false;
            }
            reseal(connection, box, person, day.get());
            custody.openKey().ifPresent(key -> key.forget(box));
            return true;
        });
    }

    /// Its session is on another day now. Under the open key it is sealed for the week of that day; under a
    /// locked one it stays under its first week's key, which then lives as long as it is needed.
    void move(long box, LocalDate day) {
        var person = read(box);
        database.write(connection -> {
            if (person.isPresent()) {
                reseal(connection, box, person.get(), day);
                return true;
            }
            try (var update = connection.prepareStatement("UPDATE box SET day = ?, purge_day = ? WHERE id = ?")) {
                update.setString(1, day.toString());
                update.setString(2, purgeDay(day).toString());
                update.setLong(3, box);
                return update.executeUpdate() > 0;
            }
        });
    }

    /// Throws a box away now (GDPR, article 17); what it took on the disk is overwritten.
    void erase(long box) {
        custody.openKey().ifPresent(key -> key.forget(box));
        database.write(connection -> {
            try (var delete = connection.prepareStatement("DELETE FROM box WHERE id = ?")) {
                delete.setLong(1, box);
                return delete.executeUpdate();
            }
        });
    }

    /// How many names are here.
    int names() {
        return database.read(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT count(*) FROM box")) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        });
    }

    /// What is kept, and what was purged, in numbers.
    Bookings.Kept kept() {
        return database.read(connection -> new Bookings.Kept(names(), Purge.receipts(connection)));
    }

    /// The digest by which a code is found again, keyed so that it means nothing on another terminal.
    byte[] digest(BookingCode code) {
        return database.write(connection -> {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(codeKey(connection), "HmacSHA256"));
                return mac.doFinal(code.value().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("this Java has no HMAC-SHA256", e);
            }
        });
    }

    /// From this day on a name of a session of that day goes. Kept for no day at all, it goes the day after:
    /// before it the session may not have been held.
    private LocalDate purgeDay(LocalDate day) {
        return day.plusDays(Math.max(1, retentionDays.getAsInt()));
    }

    private byte[] sealed(Person person, WeekKeys.Row week) {
        return Seal.forKey(week.publicKey(), Seal.Purpose.PERSON, PersonBytes.write(person), random);
    }

    private void reseal(Connection connection, long box, Person person, LocalDate day) throws SQLException {
        var purgeDay = purgeDay(day);
        var week = weeks.of(connection, purgeDay);
        try (var update = connection.prepareStatement(
                "UPDATE box SET week_key = ?, day = ?, purge_day = ?, sealed = ? WHERE id = ?")) {
            update.setLong(1, week.id());
            update.setString(2, day.toString());
            update.setString(3, purgeDay.toString());
            update.setBytes(4, sealed(person, week));
            update.setLong(5, box);
            update.executeUpdate();
        }
    }

    private static Optional<LocalDate> day(Connection connection, long box) throws SQLException {
        try (var select = connection.prepareStatement("SELECT day FROM box WHERE id = ?")) {
            select.setLong(1, box);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(LocalDate.parse(rows.getString(1))) : Optional.empty();
            }
        }
    }

    private static Optional<Person> opened(Connection connection, OpenKey key, long box) throws SQLException {
        try (var select = connection.prepareStatement("SELECT box.sealed, week_key.id, week_key.public,"
                + " week_key.private FROM box JOIN week_key ON week_key.id = box.week_key WHERE box.id = ?")) {
            select.setLong(1, box);
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? key.person(
                                box,
                                new WeekKeys.Row(rows.getLong(2), rows.getBytes(3), rows.getBytes(4)),
                                rows.getBytes(1))
                        : Optional.empty();
            }
        }
    }

    private byte[] codeKey(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT value FROM code_key")) {
            if (rows.next()) {
                return rows.getBytes(1);
            }
        }
        var drawn = new byte[32];
        random.nextBytes(drawn);
        try (var insert = connection.prepareStatement("INSERT INTO code_key (id, value) VALUES (1, ?)")) {
            insert.setBytes(1, drawn);
            insert.executeUpdate();
        }
        return drawn;
    }
}
