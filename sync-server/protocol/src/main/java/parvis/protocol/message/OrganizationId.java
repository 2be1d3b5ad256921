package parvis.protocol.message;

/// An organisation: a partner, an operator, who runs a place.
///
/// @param value an id: `[a-z0-9][a-z0-9-]{0,62}`
public record OrganizationId(String value) {
    /// @throws IllegalArgumentException when `value` is no id
    public OrganizationId {
        Ids.check("organization", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
