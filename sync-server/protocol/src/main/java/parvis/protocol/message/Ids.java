package parvis.protocol.message;

import java.util.regex.Pattern;

/// The one grammar of every id on the wire: `[a-z0-9][a-z0-9-]{0,62}`.
///
/// It cannot hold a name with its capitals, a space, or a topic's `/ + #`.
final class Ids {
    private static final Pattern GRAMMAR = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private Ids() {}

    static void check(String what, String value) {
        if (!GRAMMAR.matcher(value).matches()) {
            throw new IllegalArgumentException(what + " is no id: " + value);
        }
    }
}
