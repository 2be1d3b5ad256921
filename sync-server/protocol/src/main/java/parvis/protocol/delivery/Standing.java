package parvis.protocol.delivery;

import java.util.Optional;
import parvis.protocol.message.Epoch;

/// How far the server has one epoch of one terminal.
///
/// @param through the end of the unbroken run, 0 when nothing is stored
/// @param previous the epoch that came before it on its disk, as its hello said
public record Standing(long through, Optional<Epoch> previous) {
    /// Of an epoch that was never heard of.
    public static final Standing UNKNOWN = new Standing(0, Optional.empty());

    /// @throws IllegalArgumentException when `through` is below 0
    public Standing {
        if (through < 0) {
            throw new IllegalArgumentException("through < 0: " + through);
        }
    }

    /// This, known up to `sequence`.
    public Standing through(long sequence) {
        return new Standing(sequence, previous);
    }
}
