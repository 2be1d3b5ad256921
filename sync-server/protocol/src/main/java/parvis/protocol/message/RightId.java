package parvis.protocol.message;

/// A right that people may have. It is in no fact: what somebody reads about is nobody's business.
///
/// @param value an id: `[a-z0-9][a-z0-9-]{0,62}`
public record RightId(String value) {
    /// @throws IllegalArgumentException when `value` is no id
    public RightId {
        Ids.check("right", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
