package parvis.protocol.message;

/// For whom, or which age bracket.
///
/// @param value an id: `[a-z0-9][a-z0-9-]{0,62}`
public record AudienceId(String value) {
    /// @throws IllegalArgumentException when `value` is no id
    public AudienceId {
        Ids.check("audience", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
