package parvis.protocol.message;

import java.util.regex.Pattern;

/// Drawn at random at the first fact after each start of a terminal, so that a restored or cloned disk can never use a
/// sequence for something else.
///
/// @param value 32 lower-case hexadecimal digits (128 bits)
public record Epoch(String value) {
    private static final Pattern GRAMMAR = Pattern.compile("[0-9a-f]{32}");

    /// @throws IllegalArgumentException when `value` is not 32 lower-case hexadecimal digits
    public Epoch {
        if (!GRAMMAR.matcher(value).matches()) {
            throw new IllegalArgumentException("epoch is not 32 hex digits: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
