package parvis.protocol.delivery;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactId;
import parvis.protocol.message.Hello;
import parvis.protocol.message.Mark;
import parvis.protocol.message.RefusalReason;
import parvis.protocol.message.TerminalId;

/// Where the server keeps what arrives. One writer at a time.
public interface Ledger {
    /// Does `work` in one transaction. When it returns all of it is durable; when it throws nothing was done.
    ///
    /// @throws StoreFailure when the store cannot commit; nothing may be acknowledged then
    <T> T commit(Function<Writing, T> work);

    /// What can be done within one transaction.
    interface Writing {
        /// How far that epoch stands; [Standing#UNKNOWN] for one that was never heard of.
        Standing standing(TerminalId terminal, Epoch epoch);

        /// How far the terminal's epochs stand, at most `most`, the newest to the ledger first.
        List<Mark> marks(TerminalId terminal, int most);

        /// Keeps a sound fact unless its id is known already, as a fact or as a refused one.
        ///
        /// @param extra a JSON object of unknown fields, empty when there are none
        void keep(FactId id, Fact fact, String extra, Instant received);

        /// Keeps a fact in quarantine unless its id is known already.
        void refuse(FactId id, RefusalReason reason, String raw, Instant received);

        /// The first sequence from `from` on that is neither kept nor refused.
        long firstMissing(TerminalId terminal, Epoch epoch, long from);

        /// Remembers how far an epoch stands, and which one it said it comes after. Two epochs of one terminal
        /// after the same one are a copied or restored disk: shown to a person, never refused.
        void stand(TerminalId terminal, Epoch epoch, Standing standing);

        /// Notes that the terminal no longer holds these sequences of an epoch, for a person to see.
        void gap(TerminalId terminal, Epoch epoch, long first, long last, Instant noticed);

        /// Notes a contact, with what the terminal said of itself.
        void greet(TerminalId terminal, Hello hello, Instant at);

        /// Keeps a payload that could not be read, oldest dropped first beyond the store's bound.
        void unreadable(TerminalId terminal, byte[] payload, Acknowledgement.Reason reason, Instant received);
    }
}
