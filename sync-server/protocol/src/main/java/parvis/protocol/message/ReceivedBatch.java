package parvis.protocol.message;

import java.util.List;

/// A batch as the server could read it: the frame is sound, each fact is judged by itself.
///
/// @param epoch the epoch of all of them
/// @param first the sequence of the first; the i-th (from 0) has `first + i`
/// @param facts what was found at each sequence
public record ReceivedBatch(Epoch epoch, long first, List<ReceivedFact> facts) {
    /// @throws IllegalArgumentException when the list is empty or too long, or a sequence leaves its range
    public ReceivedBatch {
        facts = List.copyOf(facts);
        if (facts.isEmpty() || facts.size() > Batch.MOST) {
            throw new IllegalArgumentException("facts is not 1.." + Batch.MOST + ": " + facts.size());
        }
        if (first < 1 || first > FactRef.LAST_SEQUENCE - facts.size() + 1) {
            throw new IllegalArgumentException("first is out of range: " + first);
        }
    }

    /// The sequence of the last fact.
    public long last() {
        return first + facts.size() - 1;
    }

    /// The identity of the i-th fact on its terminal, from 0.
    public FactRef ref(int index) {
        return new FactRef(epoch, first + index);
    }
}
