package parvis.protocol.message;

/// What was done: `reception`, `digital-workshop`… A territory may add its own.
///
/// @param value an id: `[a-z0-9][a-z0-9-]{0,62}`
public record ActivityId(String value) {
    /// @throws IllegalArgumentException when `value` is no id
    public ActivityId {
        Ids.check("activity", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
