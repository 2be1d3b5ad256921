package parvis.protocol.message;

/// Names a fact of a terminal that both sides know.
///
/// @param epoch the epoch it was made in
/// @param sequence 1 to 2⁵³−1
public record FactRef(Epoch epoch, long sequence) {
    /// The greatest sequence: the last whole number that every JSON reader keeps.
    public static final long LAST_SEQUENCE = (1L << 53) - 1;

    /// @throws IllegalArgumentException when `sequence` is not 1 to 2⁵³−1
    public FactRef {
        if (sequence < 1 || sequence > LAST_SEQUENCE) {
            throw new IllegalArgumentException("sequence is not 1.." + LAST_SEQUENCE + ": " + sequence);
        }
    }
}
