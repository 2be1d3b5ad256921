package parvis.protocol.message;

import java.util.List;

/// An unbroken run of sealed facts of one epoch, as a terminal sends it.
///
/// @param epoch the epoch of all of them
/// @param first the sequence of the first; the i-th (from 0) has `first + i`
/// @param facts 1 to [#MOST] facts
public record Batch(Epoch epoch, long first, List<Fact> facts) {
    /// The most facts in one batch.
    public static final int MOST = 200;

    /// The longest payload on any topic, in bytes.
    public static final int MOST_BYTES = 32_768;

    /// @throws IllegalArgumentException when the list is empty or too long, or a sequence leaves its range
    public Batch {
        facts = List.copyOf(facts);
        if (facts.isEmpty() || facts.size() > MOST) {
            throw new IllegalArgumentException("facts is not 1.." + MOST + ": " + facts.size());
        }
        if (first < 1 || first > FactRef.LAST_SEQUENCE - facts.size() + 1) {
            throw new IllegalArgumentException("first is out of range: " + first);
        }
    }

    /// The sequence of the last fact.
    public long last() {
        return first + facts.size() - 1;
    }
}
