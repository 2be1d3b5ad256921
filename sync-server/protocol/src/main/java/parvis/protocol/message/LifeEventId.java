package parvis.protocol.message;

/// What happens in a life and brings rights with it.
///
/// @param value an id: `[a-z0-9][a-z0-9-]{0,62}`
public record LifeEventId(String value) {
    /// @throws IllegalArgumentException when `value` is no id
    public LifeEventId {
        Ids.check("event", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
