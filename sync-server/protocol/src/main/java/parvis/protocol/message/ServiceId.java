package parvis.protocol.message;

/// Which desk was asked: `centre-social`, `ccas`…
///
/// @param value an id: `[a-z0-9][a-z0-9-]{0,62}`
public record ServiceId(String value) {
    /// @throws IllegalArgumentException when `value` is no id
    public ServiceId {
        Ids.check("service", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
