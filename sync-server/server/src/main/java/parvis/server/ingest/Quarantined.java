package parvis.server.ingest;

import java.time.Instant;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.RefusalReason;
import parvis.protocol.message.TerminalId;

/// Something that the server did not take, kept for a person to see.
public sealed interface Quarantined {
    /// Who sent it.
    TerminalId terminal();

    /// When it came.
    Instant received();

    /// What came, as far as it is still kept and is text; anything may stand in it.
    String raw();

    /// Names it in a list, for the page that follows.
    String key();

    /// One fact that breaks the contract.
    record Refused(String key, TerminalId terminal, Instant received, FactRef ref, RefusalReason reason, String raw)
            implements Quarantined {}

    /// A whole payload that could not be read.
    record Unreadable(
            String key, TerminalId terminal, Instant received, int bytes, Acknowledgement.Reason reason, String raw)
            implements Quarantined {}
}
