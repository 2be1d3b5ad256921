package parvis.protocol.message;

/// A town under a convention, the first level of every topic.
///
/// @param value an id: `[a-z0-9][a-z0-9-]{0,62}`
public record TerritoryId(String value) {
    /// @throws IllegalArgumentException when `value` is no id
    public TerritoryId {
        Ids.check("territory", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
