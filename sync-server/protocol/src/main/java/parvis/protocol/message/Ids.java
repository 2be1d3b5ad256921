package parvis.protocol.message;

/// The one grammar of every id on the wire: `[a-z0-9][a-z0-9-]{0,62}`.
///
/// It cannot hold a name with its capitals, a space, or a topic's `/ + #`.
final class Ids {
    private static final int LONGEST = 63;

    private Ids() {}

    static void check(String what, String value) {
        if (!isId(value)) {
            throw new IllegalArgumentException(what + " is no id: " + value);
        }
    }

    /// Without a regular expression: this runs four times for each fact that arrives.
    private static boolean isId(String value) {
        if (value.isEmpty() || value.length() > LONGEST || value.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
                return false;
            }
        }
        return true;
    }
}
