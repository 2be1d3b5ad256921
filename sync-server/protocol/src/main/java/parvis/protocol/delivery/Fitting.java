package parvis.protocol.delivery;

import java.util.List;
import parvis.protocol.message.Envelope;
import parvis.protocol.message.Epoch;

/// How much fits into one payload: known to the format, asked by the [Sender].
@FunctionalInterface
public interface Fitting {
    /// How many of the first of `run` make a batch of at most 200 facts and 32,768 bytes; at least 1 of a run that is
    /// not empty.
    int fitting(Epoch epoch, List<Envelope> run);
}
