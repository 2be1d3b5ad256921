package parvis.kiosk.sync;

import java.time.Instant;
import java.util.Optional;

/// How far the server has what this terminal counted, for the line « dernier envoi » and the status message.
///
/// @param connected whether there is a connection to the broker now
/// @param lastAcknowledged when the server last said what it has committed; empty before the first time
/// @param pending facts that the server has not acknowledged yet, the open ones included
/// @param setAside facts that the server could not read; a person should look at them
/// @param storeReplaced true when the data of the terminal was found broken at the start and put aside
public record SyncStatus(
        boolean connected, Optional<Instant> lastAcknowledged, long pending, long setAside, boolean storeReplaced) {
    /// Before anything was tried.
    public static final SyncStatus STARTING = new SyncStatus(false, Optional.empty(), 0, 0, false);
}
