package parvis.server.ingest;

import java.time.Instant;
import java.util.List;
import parvis.protocol.delivery.Answer;
import parvis.protocol.delivery.Incoming;

/// Where messages are committed: the contract's receiver over the server's ledger.
@FunctionalInterface
public interface Intake {
    /// Takes many terminals' messages in one commit. When it returns all of it is durable, and each has its answer.
    ///
    /// @throws StoreFailure when the store cannot commit; nothing may be answered then
    List<Answer> receive(List<Incoming> messages, Instant now);
}
