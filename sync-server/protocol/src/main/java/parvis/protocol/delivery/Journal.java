package parvis.protocol.delivery;

import java.util.List;
import parvis.protocol.message.Envelope;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.EpochState;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Mark;

/// What a terminal has counted, as the [Sender] sees it. Survives a power cut; keeps what is acknowledged for 400 days,
/// so that a server restored from a backup can be refilled.
public interface Journal {
    /// All epochs of which facts are still held, oldest first; `last` is the newest sequence, open or sealed.
    List<EpochState> epochs();

    /// The unbroken run of sealed facts of `epoch` that starts at `from`, at most `limit`; empty when the fact at
    /// `from` is open or not there. An open fact ends the run; one that was set aside does not.
    List<Envelope> sealed(Epoch epoch, long from, int limit);

    /// Keeps the server's mark of an epoch; it may be lower than the one before. Unknown epochs are ignored.
    void acknowledged(Mark mark);

    /// Keeps a fact apart that the server cannot read; it is never sent again and shown to staff.
    void setAside(FactRef ref);

    /// The sequences of `epoch` that were set aside, ascending.
    List<Long> setAside(Epoch epoch);

    /// How many facts were set aside, over all epochs.
    long setAsideCount();

    /// How many facts are not acknowledged yet, open ones included, set-aside ones not.
    long pending();
}
