package parvis.protocol.message;

/// A workshop: the series, not one dated session.
///
/// @param value an id: `[a-z0-9][a-z0-9-]{0,62}`
public record WorkshopId(String value) {
    /// @throws IllegalArgumentException when `value` is no id
    public WorkshopId {
        Ids.check("workshop", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
