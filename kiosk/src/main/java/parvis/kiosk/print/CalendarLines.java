package parvis.kiosk.print;

import java.nio.charset.StandardCharsets;

/// Content lines of RFC 5545: ended by CR LF, folded at 75 bytes, never within a character.
final class CalendarLines {
    private static final int LONGEST = 75;

    private final StringBuilder all = new StringBuilder();

    /// A line whose value needs no escape.
    CalendarLines plain(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /// A line of text.
    CalendarLines text(String name, String value) {
        var escaped = value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
        return plain(name, escaped);
    }

    private void fold(String line) {
        var bytes = 0;
        for (var letter : line.codePoints().toArray()) {
            var text = Character.toString(letter);
            var size = text.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST) {
                all.append("\r\n ");
                bytes = 1;
            }
            all.append(text);
            bytes += size;
        }
        all.append("\r\n");
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
