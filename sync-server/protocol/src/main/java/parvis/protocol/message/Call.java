package parvis.protocol.message;

/// A call for help at a place, or its answer by another terminal of that place.
///
/// @param terminal who calls
/// @param state what became of the call
public record Call(TerminalId terminal, State state) {
    /// What becomes of a call.
    public enum State {
        RINGING,
        ANSWERED,
        CANCELLED
    }
}
