package parvis.kiosk.help;

import java.time.Duration;
import java.time.Instant;
import parvis.protocol.message.TerminalId;

/// A call of another terminal of the place, as this one's team sees it.
///
/// @param terminal where somebody waits
/// @param since when the server first heard it; names the call
/// @param heard when this terminal last heard of it, by the clock that never jumps
/// @param stand what is done about it
public record HeardCall(TerminalId terminal, Instant since, Duration heard, Stand stand) {
    /// What is done about a call.
    public sealed interface Stand {
        /// Nobody goes yet.
        record Rings() implements Stand {}

        /// Who stands here goes.
        ///
        /// @param told whether the caller was told; false while there is no connection
        record Ours(boolean told) implements Stand {}

        /// Somebody at another desk goes.
        record Theirs() implements Stand {}

        /// It was ended: by who called, or at a desk.
        record Ended() implements Stand {}
    }

    /// Whether somebody must still go.
    public boolean rings() {
        return stand instanceof Stand.Rings;
    }

    HeardCall now(Stand other, Duration at) {
        return new HeardCall(terminal, since, at, other);
    }
}
