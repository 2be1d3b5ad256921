package parvis.protocol.message;

/// One dated session of a workshop.
///
/// @param value an id: `[a-z0-9][a-z0-9-]{0,62}`
public record SessionId(String value) {
    /// @throws IllegalArgumentException when `value` is no id
    public SessionId {
        Ids.check("session", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
