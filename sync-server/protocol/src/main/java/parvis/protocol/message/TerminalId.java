package parvis.protocol.message;

/// A terminal: one device, one screen, one process; also its MQTT user and client id.
///
/// @param value an id: `[a-z0-9][a-z0-9-]{0,62}`
public record TerminalId(String value) {
    /// @throws IllegalArgumentException when `value` is no id
    public TerminalId {
        Ids.check("terminal", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
