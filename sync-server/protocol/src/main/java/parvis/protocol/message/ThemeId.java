package parvis.protocol.message;

/// A theme of the convention.
///
/// @param value an id: `[a-z0-9][a-z0-9-]{0,62}`
public record ThemeId(String value) {
    /// @throws IllegalArgumentException when `value` is no id
    public ThemeId {
        Ids.check("theme", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
