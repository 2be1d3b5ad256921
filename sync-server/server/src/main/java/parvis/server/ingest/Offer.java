package parvis.server.ingest;

import java.util.Optional;
import parvis.protocol.message.TerminalId;

/// The catalogue as it is offered to the terminals.
public interface Offer {
    /// Something that it shows has changed.
    void changed();

    /// A terminal says which version it shows; empty when it has none.
    void heldBy(TerminalId terminal, Optional<String> version);
}
