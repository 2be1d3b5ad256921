package parvis.server.territory;

import java.util.regex.Pattern;

/// The name of a reference figure, `population`.
///
/// @param value 1 to 63 small letters, digits, `-` or `_`, a letter or digit first
public record ReferenceId(String value) implements Comparable<ReferenceId> {
    private static final Pattern GRAMMAR = Pattern.compile("[a-z0-9][a-z0-9_-]{0,62}");

    /// @throws IllegalArgumentException when `value` is no such id
    public ReferenceId {
        if (!isId(value)) {
            throw new IllegalArgumentException("reference is no id: " + value);
        }
    }

    /// True when `value` could name a reference figure.
    public static boolean isId(String value) {
        return GRAMMAR.matcher(value).matches();
    }

    @Override
    public int compareTo(ReferenceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
