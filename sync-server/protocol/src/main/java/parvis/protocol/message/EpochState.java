package parvis.protocol.message;

import java.util.Optional;

/// What a terminal still holds of one epoch.
///
/// @param epoch the epoch
/// @param previous the epoch before it on this disk; absent for the first. Two epochs with one `previous` mean a copied
///     or restored disk.
/// @param from the oldest sequence held
/// @param last the newest sequence held
/// @param acked the mark that the terminal knows, 0 when none; marks may go back
public record EpochState(Epoch epoch, Optional<Epoch> previous, long from, long last, long acked) {
    /// @throws IllegalArgumentException when `from` is not 1..`last` + 1, or `acked` is below 0
    public EpochState {
        if (from < 1 || last > FactRef.LAST_SEQUENCE || from > last + 1 || acked < 0) {
            throw new IllegalArgumentException("from " + from + ", last " + last + ", acked " + acked + " do not fit");
        }
    }
}
