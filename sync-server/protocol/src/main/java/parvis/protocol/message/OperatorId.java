package parvis.protocol.message;

/// An organisation or desk where a right is asked for.
///
/// @param value an id: `[a-z0-9][a-z0-9-]{0,62}`
public record OperatorId(String value) {
    /// @throws IllegalArgumentException when `value` is no id
    public OperatorId {
        Ids.check("operator", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
