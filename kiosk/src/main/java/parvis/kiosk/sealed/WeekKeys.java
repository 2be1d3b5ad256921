package parvis.kiosk.sealed;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// One key pair a week of purge. Its private half is sealed for the team; once its row is gone, no copy of a
/// box of that week opens, wherever the disk still keeps one.
final class WeekKeys {
    private final SecureRandom random;

    WeekKeys(SecureRandom random) {
        this.random = random;
    }

    /// A pair as it is kept.
    ///
    /// @param publicKey seals
    /// @param privateKey opens, itself sealed for the team
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Row(long id, byte[] publicKey, byte[] privateKey) {}

    /// The week of a day, as `2026-W47`.
    static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /// The pair of that day's week, made when it is not there.
    ///
    /// @throws IllegalStateException when there is no team that could ever open it
    Row of(Connection connection, LocalDate day) throws SQLException {
        var week = week(day);
        try (var select = connection.prepareStatement("SELECT id, public, private FROM week_key WHERE week = ?")) {
            select.setString(1, week);
            try (var rows = select.executeQuery()) {
                if (rows.next()) {
                    return new Row(rows.getLong(1), rows.getBytes(2), rows.getBytes(3));
                }
            }
        }
        return make(connection, week);
    }

    private Row make(Connection connection, String week) throws SQLException {
        var team = TeamRow.read(connection)
                .orElseThrow(() -> new IllegalStateException("no team has chosen a code yet: nobody could read it"));
        var pair = Curve.draw(random);
        var publicKey = Curve.publicOf(pair);
        var sealed = Seal.forKey(team.publicKey(), Seal.Purpose.WEEK, pair, random);
        java.util.Arrays.fill(pair, (byte) 0);
        try (var insert = connection.prepareStatement(
                "INSERT INTO week_key (week, public, private) VALUES (?, ?, ?) RETURNING id")) {
            insert.setString(1, week);
            insert.setBytes(2, publicKey);
            insert.setBytes(3, sealed);
            try (var rows = insert.executeQuery()) {
                rows.next();
                return new Row(rows.getLong(1), publicKey, sealed);
            }
        }
    }
}
