package parvis.protocol.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The calls for help at a terminal's place, as the server hands them on.
///
/// @param calls the calls of the other terminals, and what became of the receiver's own
/// @param desks how many other terminals of the place show every call to a team, and are connected; empty: not said
public record Notice(List<Heard> calls, Optional<Integer> desks) {
    public Notice {
        calls = List.copyOf(calls);
        if (desks.filter(count -> count < 0).isPresent()) {
            throw new IllegalArgumentException("fewer desks than none");
        }
    }

    /// Nothing is said of desks.
    public Notice(List<Heard> calls) {
        this(calls, Optional.empty());
    }

    /// A call that the server heard.
    ///
    /// @param terminal who calls
    /// @param place where it stands
    /// @param since when the server first heard it
    /// @param state what became of it
    /// @param by the terminal that answered or cancelled it; empty while it rings
    public record Heard(TerminalId terminal, PlaceId place, Instant since, Call.State state, Optional<TerminalId> by) {
        /// One of which it is not said who ended it.
        public Heard(TerminalId terminal, PlaceId place, Instant since, Call.State state) {
            this(terminal, place, since, state, Optional.empty());
        }
    }
}
