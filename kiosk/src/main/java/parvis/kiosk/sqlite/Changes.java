package parvis.kiosk.sqlite;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import parvis.kiosk.attendance.CountingFailure;
import parvis.protocol.delivery.StoreFailure;

/// How counts change: in one transaction, and whoever looks at them hears of it.
final class Changes {
    private final Database database;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    Changes(Database database) {
        this.database = database;
    }

    /// @throws CountingFailure when the disk did not take it
    <T> T make(String operation, Database.Work<T> work) {
        T result;
        try {
            result = database.write(work);
        } catch (StoreFailure e) {
            throw new CountingFailure(operation, "nothing was counted; check the terminal's disk", e);
        }
        listeners.forEach(Runnable::run);
        return result;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
