package parvis.protocol.message;

/// A door one can walk to.
///
/// @param value an id: `[a-z0-9][a-z0-9-]{0,62}`
public record PlaceId(String value) {
    /// @throws IllegalArgumentException when `value` is no id
    public PlaceId {
        Ids.check("place", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
