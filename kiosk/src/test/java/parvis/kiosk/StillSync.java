package parvis.kiosk;

import java.util.function.Consumer;
import parvis.kiosk.sync.SyncMonitor;
import parvis.kiosk.sync.SyncStatus;

/// A delivery on which nothing moves.
final class StillSync implements SyncMonitor {
    @Override
    public SyncStatus status() {
        return SyncStatus.STARTING;
    }

    @Override
    public void onChange(Consumer<SyncStatus> listener) {}
}
