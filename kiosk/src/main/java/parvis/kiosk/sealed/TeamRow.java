package parvis.kiosk.sealed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// The team's keys as they are kept.
///
/// @param publicKey seals for the team
/// @param dayRecipe what a guess of the day code costs
/// @param dayWrap the private key, wrapped by the day code
/// @param recoveryPublic of the key that the recovery sheet spells
/// @param recoveryWrap the private key, sealed for that one
/// @param shortCode sealed for the team
@SuppressWarnings("ArrayRecordComponent") // never compared
record TeamRow(
        byte[] publicKey,
        String dayRecipe,
        byte[] dayWrap,
        byte[] recoveryPublic,
        byte[] recoveryWrap,
        byte[] shortCode) {
    static Optional<TeamRow> read(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT public, day_recipe, day_wrap, recovery_public,"
                        + " recovery_wrap, short_code FROM team")) {
            return rows.next()
                    ? Optional.of(new TeamRow(
                            rows.getBytes(1),
                            rows.getString(2),
                            rows.getBytes(3),
                            rows.getBytes(4),
                            rows.getBytes(5),
                            rows.getBytes(6)))
                    : Optional.empty();
        }
    }

    /// Puts this in the place of what is there.
    void write(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("INSERT OR REPLACE INTO team (id, public, day_recipe,"
                + " day_wrap, recovery_public, recovery_wrap, short_code) VALUES (1, ?, ?, ?, ?, ?, ?)")) {
            statement.setBytes(1, publicKey);
            statement.setString(2, dayRecipe);
            statement.setBytes(3, dayWrap);
            statement.setBytes(4, recoveryPublic);
            statement.setBytes(5, recoveryWrap);
            statement.setBytes(6, shortCode);
            statement.executeUpdate();
        }
    }
}
