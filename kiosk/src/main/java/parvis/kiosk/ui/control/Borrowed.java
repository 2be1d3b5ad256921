package parvis.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Marks, inside a text, what is French where the screen speaks another language. Who draws shows a small « fr » after
/// a
/// sentence and keeps its words in their own direction; who speaks changes the voice. Names are only kept apart. The
/// marks are two characters of private use: they go wherever the text goes, into other sentences too.
public final class Borrowed {
    private static final char SENTENCE = '\uE000';
    private static final char NAME = '\uE001';
    private static final char END = '\uE002';
    /// What keeps its direction begins, and ends.
    static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';

    static final char END_OF_ISOLATE = '\u2069';

    private static final Pattern SIDE_BY_SIDE = Pattern.compile("\uE002([^\\p{L}\\p{N}\n]*)[\uE000\uE001]");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\p{Nd}) (?=\\p{Nd})");

    private Borrowed() {}

    /// A sentence that is not translated.
    public static String sentence(String french) {
        return french.isEmpty() ? french : SENTENCE + plain(french) + END;
    }

    /// A proper name, which nobody translates.
    public static String name(String french) {
        return french.isEmpty() ? french : NAME + plain(french) + END;
    }

    /// Without marks.
    public static String plain(String text) {
        return text.chars()
                .filter(character -> character != SENTENCE && character != NAME && character != END)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Whether a sentence in it is not translated.
    public static boolean anySentence(String text) {
        return text.indexOf(SENTENCE) >= 0;
    }

    /// Its parts in order, to be spoken.
    public static List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        var from = 0;
        var french = false;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == SENTENCE || character == NAME || character == END) {
                add(parts, text.substring(from, i), french);
                french = character != END;
                from = i + 1;
            }
        }
        add(parts, text.substring(from), french);
        return parts;
    }

    private static void add(List<Part> parts, String words, boolean french) {
        if (!words.isBlank()) {
            parts.add(new Part(words, french));
        }
    }

    /// To be drawn: what is French keeps its direction among words that are read from the right, several parts side by
    /// side as one, and so do the digits of a number that is written in groups.
    static String drawn(String text) {
        var joined = SIDE_BY_SIDE.matcher(text).replaceAll("$1");
        return BETWEEN_DIGITS
                .matcher(joined)
                .replaceAll("\u00a0")
                .replace(SENTENCE, LEFT_TO_RIGHT_ISOLATE)
                .replace(NAME, LEFT_TO_RIGHT_ISOLATE)
                .replace(END, END_OF_ISOLATE);
    }

    /// One part of a text.
    ///
    /// @param words what is said
    /// @param french whether it is French, whatever the screen speaks
    public record Part(String words, boolean french) {}
}
