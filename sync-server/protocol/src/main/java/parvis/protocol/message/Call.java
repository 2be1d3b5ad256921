package parvis.protocol.message;

import java.time.Instant;
import java.util.Optional;

/// A call for help at a place, or what another terminal of that place says to it. It says nothing of a person.
///
/// @param terminal who calls
/// @param state what became of the call
/// @param since which of its calls: who calls says when it began by its own clock, the same each time that it says it
/// again; who answers says back what the notice said. Empty: whichever rings
public record Call(TerminalId terminal, State state, Optional<Instant> since) {
    /// Whichever call rings.
    public Call(TerminalId terminal, State state) {
        this(terminal, state, Optional.empty());
    }

    /// What becomes of a call.
    public enum State {
        RINGING,
        ANSWERED,
        CANCELLED
    }
}
