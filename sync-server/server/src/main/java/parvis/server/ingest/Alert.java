package parvis.server.ingest;

import java.time.Instant;
import java.util.List;
import parvis.protocol.message.Epoch;

/// Something about a terminal that a person should look at; never a reason to refuse its counts.
public sealed interface Alert {
    /// When it was noticed.
    Instant noticed();

    /// Two epochs follow one and the same: the disk was copied, or restored from a copy.
    record Fork(Epoch previous, List<Epoch> epochs, Instant noticed) implements Alert {
        public Fork {
            epochs = List.copyOf(epochs);
        }
    }

    /// Facts that were missing here and that the terminal no longer holds.
    record Gap(Epoch epoch, long first, long last, Instant noticed) implements Alert {}
}
