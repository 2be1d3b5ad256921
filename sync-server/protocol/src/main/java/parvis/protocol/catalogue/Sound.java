package parvis.protocol.catalogue;

import java.net.URI;
import java.util.List;

/// What a text of the rights must be before a screen shows it.
final class Sound {
    private Sound() {}

    static void text(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
    }

    static List<String> texts(String what, List<String> texts) {
        texts.forEach(text -> text(what, text));
        return List.copyOf(texts);
    }

    /// An address that a telephone may open.
    static void address(String what, String url) {
        if (!url.startsWith("https://") || URI.create(url).getHost() == null) {
            throw new IllegalArgumentException(what + " is no address of the web: " + url);
        }
    }

    static void number(String number) {
        if (number.length() < 2 || number.length() > 12 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("no telephone number: " + number);
        }
    }
}
