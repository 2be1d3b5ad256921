package parvis.kiosk.sealed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import parvis.kiosk.disk.SqlFile;
import parvis.kiosk.workshop.PlanFailure;
import parvis.protocol.delivery.StoreFailure;

/// What sessions, bookings and closures share: their file, the time, and who hears of a change.
public final class SessionBook {
    private final SealedDatabase database;
    private final InstantSource clock;
    private final ZoneId zone;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /// @param zone the territory's
    public SessionBook(SealedDatabase database, InstantSource clock, ZoneId zone) {
        this.database = database;
        this.clock = clock;
        this.zone = zone;
    }

    /// Does it in one transaction; then whoever listens hears of it.
    ///
    /// @throws PlanFailure when the disk did not take it
    <T> T change(String operation, SqlFile.Work<T> work) {
        var result = write(operation, work);
        listeners.forEach(Runnable::run);
        return result;
    }

    /// Does it in one transaction; nobody needs to hear of it.
    ///
    /// @throws PlanFailure when the disk did not take it
    <T> T write(String operation, SqlFile.Work<T> work) {
        try {
            return database.write(work);
        } catch (StoreFailure e) {
            throw new PlanFailure(operation, "nothing was changed; check the free space and the disk", e);
        }
    }

    <T> T look(String operation, SqlFile.Work<T> work) {
        try {
            return database.read(work);
        } catch (StoreFailure e) {
            throw new PlanFailure(operation, "check the disk", e);
        }
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    long nowMillis() {
        return clock.instant().toEpochMilli();
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.MINUTES);
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    /// Forgets the sessions before that day, with their bookings.
    static void forget(Connection connection, LocalDate before) throws SQLException {
        Sql.update(connection, "DELETE FROM booking WHERE session IN (SELECT n FROM session WHERE day < ?)", before);
        Sql.update(connection, "DELETE FROM session WHERE day < ?", before);
        Sql.update(connection, "DELETE FROM closure WHERE ends < ?", before);
    }
}
