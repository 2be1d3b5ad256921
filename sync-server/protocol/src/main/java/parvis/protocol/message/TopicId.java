package parvis.protocol.message;

/// The main subject or operator.
///
/// @param value an id: `[a-z0-9][a-z0-9-]{0,62}`
public record TopicId(String value) {
    /// @throws IllegalArgumentException when `value` is no id
    public TopicId {
        Ids.check("topic", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
