package parvis.protocol.message;

import java.time.Instant;
import java.util.List;

/// The calls for help at a terminal's place, as the server hands them on.
///
/// @param calls the calls of the other terminals
public record Notice(List<Heard> calls) {
    public Notice {
        calls = List.copyOf(calls);
    }

    /// A call that the server heard.
    ///
    /// @param terminal who calls
    /// @param place where it stands
    /// @param since when it began to ring
    /// @param state what became of it
    public record Heard(TerminalId terminal, PlaceId place, Instant since, Call.State state) {}
}
