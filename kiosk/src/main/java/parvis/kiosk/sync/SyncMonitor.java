package parvis.kiosk.sync;

import java.util.function.Consumer;

/// Shows how the delivery stands.
public interface SyncMonitor {
    /// As it stands now.
    SyncStatus status();

    /// Hears of each change, on a thread of the delivery's own.
    void onChange(Consumer<SyncStatus> listener);
}
