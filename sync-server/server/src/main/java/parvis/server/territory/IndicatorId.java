package parvis.server.territory;

import java.util.regex.Pattern;

/// The territory's own name for one row of its plan.
///
/// @param value 1 to 63 letters, digits, `-` or `_`, a letter or digit first
public record IndicatorId(String value) implements Comparable<IndicatorId> {
    private static final Pattern GRAMMAR = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,62}");

    /// @throws IllegalArgumentException when `value` is no such id
    public IndicatorId {
        if (!isId(value)) {
            throw new IllegalArgumentException("indicator is no id: " + value);
        }
    }

    /// True when `value` could name an indicator.
    public static boolean isId(String value) {
        return GRAMMAR.matcher(value).matches();
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
