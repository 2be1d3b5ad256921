package parvis.protocol.message;

/// The server's word: of `epoch`, all facts up to `through` are committed. Cumulative, so a lost one costs nothing; it
/// may go back when a server was restored from a backup.
///
/// @param epoch the epoch
/// @param through the end of the unbroken run, 0 when nothing is stored
public record Mark(Epoch epoch, long through) {
    /// @throws IllegalArgumentException when `through` is below 0 or beyond the last sequence
    public Mark {
        if (through < 0 || through > FactRef.LAST_SEQUENCE) {
            throw new IllegalArgumentException("through is out of range: " + through);
        }
    }
}
