package parvis.server.broker;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A topic of the contract, taken apart. Whatever is not exactly one of its forms is no topic here.
///
/// @param territory first level
/// @param terminal whose topic it is; empty for the catalogue's
/// @param leaf the last level, or `catalogue` for the manifest and its parts
/// @param kind what may be done with it
record Topic(String territory, String terminal, String leaf, Kind kind) {
    /// Longer than any topic of the contract can be; nothing longer is even looked at.
    private static final int LONGEST = 256;

    private static final String ID = "([a-z0-9][a-z0-9-]{0,62})";
    // A terminal called `catalogue` would be heard by all of its territory.
    private static final Pattern OF_TERMINAL =
            Pattern.compile("parvis/1/" + ID + "/(?!catalogue/)" + ID + "/(facts|hello|call|agenda|status|ack|notice)");
    private static final Pattern OF_CATALOGUE =
            Pattern.compile("parvis/1/" + ID + "/catalogue(?<part>/" + ID + "/[0-9a-f]{64})?");

    /// What may be done with a topic.
    enum Kind {
        /// From a terminal to the server.
        UP,
        /// From a terminal to the server, and may be retained.
        UP_RETAINED,
        /// From the server to one terminal.
        DOWN,
        /// From the server to a territory's terminals, retained.
        MANIFEST,
        /// A part of the catalogue, likewise.
        PART
    }

    static Optional<Topic> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher own = OF_TERMINAL.matcher(text);
        if (own.matches()) {
            return Optional.of(new Topic(own.group(1), own.group(2), own.group(3), kind(own.group(3))));
        }
        Matcher catalogue = OF_CATALOGUE.matcher(text);
        if (catalogue.matches()) {
            var kind = catalogue.group("part") == null ? Kind.MANIFEST : Kind.PART;
            return Optional.of(new Topic(catalogue.group(1), "", "catalogue", kind));
        }
        return Optional.empty();
    }

    private static Kind kind(String leaf) {
        return switch (leaf) {
            case "facts", "hello", "call" -> Kind.UP;
            case "agenda", "status" -> Kind.UP_RETAINED;
            case "ack", "notice" -> Kind.DOWN;
            default -> throw new IllegalStateException("no leaf of the contract: " + leaf);
        };
    }

    /// Every filter that [Acl] can have granted and that matches this topic: a publish looks these up, so that its
    /// cost does not grow with the number of subscribers.
    List<String> filters() {
        String here = "parvis/1/" + territory + "/";
        String anywhere = "parvis/1/+/";
        return switch (kind) {
            case UP, UP_RETAINED, DOWN ->
                List.of(
                        here + terminal + "/" + leaf,
                        here + "+/" + leaf,
                        anywhere + terminal + "/" + leaf,
                        anywhere + "+/" + leaf);
            case MANIFEST ->
                List.of(here + "catalogue", here + "catalogue/#", anywhere + "catalogue", anywhere + "catalogue/#");
            case PART -> List.of(here + "catalogue/#", anywhere + "catalogue/#");
        };
    }
}
