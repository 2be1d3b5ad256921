package parvis.kiosk.attendance;

/// Names one touch on this terminal, so that it can be undone. Never leaves the terminal.
///
/// @param value counts up from 1
public record TouchId(long value) {
    /// @throws IllegalArgumentException when `value` is below 1
    public TouchId {
        if (value < 1) {
            throw new IllegalArgumentException("touch < 1: " + value);
        }
    }
}
