package parvis.kiosk.ui.control;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Where a text may go on to the next line, in any language.
final class Lines {
    /// The last code point of the scripts that the house's font has: Latin.
    private static final int LAST_OF_LATIN = 0x24F;

    private static final int FIRST_OF_PUNCTUATION = 0x2000;
    private static final int LAST_OF_PUNCTUATION = 0x20CF;

    /// « l’accueil » stays on one line.
    private static final String ELISION = "’";

    private static final int LEAST = 4;

    private Lines() {}

    /// Whether its lines must be broken here. JavaFX 26 fails on some lines of mixed directions that it breaks itself,
    /// and leaves none of other scripts where it can be told not to.
    static boolean needed(String text) {
        return text.chars()
                .anyMatch(character -> character > LAST_OF_LATIN
                        && (character < FIRST_OF_PUNCTUATION || character > LAST_OF_PUNCTUATION));
    }

    /// What a line cannot be broken in, each with the blanks behind it.
    static List<String> pieces(String text) {
        var breaks = BreakIterator.getLineInstance();
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            var piece = text.substring(from, to);
            if (!pieces.isEmpty() && pieces.getLast().endsWith(ELISION)) {
                pieces.set(pieces.size() - 1, pieces.getLast() + piece);
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /// The text with its lines broken so that each is as wide as that at most, if its words let it.
    static String broken(String text, Font font, double width) {
        var probe = new Text();
        probe.setFont(font);
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            var line = "";
            for (var piece : narrow(pieces(paragraph), probe, width)) {
                var longer = line + piece;
                if (!line.isEmpty() && width(probe, longer.stripTrailing()) > width) {
                    lines.add(line.stripTrailing());
                    line = piece;
                } else {
                    line = longer;
                }
            }
            lines.add(line.stripTrailing());
        }
        return isolated(String.join("\n", lines));
    }

    /// What keeps its own direction keeps it in each of its lines.
    static String isolated(String broken) {
        if (broken.indexOf(Borrowed.LEFT_TO_RIGHT_ISOLATE) < 0) {
            return broken;
        }
        var whole = new StringBuilder();
        var inside = false;
        for (var i = 0; i < broken.length(); i++) {
            var character = broken.charAt(i);
            if (character == '\n' && inside) {
                whole.append(Borrowed.END_OF_ISOLATE).append('\n').append(Borrowed.LEFT_TO_RIGHT_ISOLATE);
            } else {
                inside =
                        character == Borrowed.LEFT_TO_RIGHT_ISOLATE || (inside && character != Borrowed.END_OF_ISOLATE);
                whole.append(character);
            }
        }
        return whole.toString();
    }

    /// Words that are longer than a line, parted as often as need be.
    private static List<String> narrow(List<String> pieces, Text probe, double width) {
        var narrow = new ArrayList<String>();
        for (var piece : pieces) {
            var rest = piece;
            while (rest.strip().length() > LEAST && width(probe, rest.stripTrailing()) > width) {
                var cut = Syllables.cut(rest, part -> width(probe, part) <= width);
                narrow.add(cut.first());
                rest = cut.rest();
            }
            narrow.add(rest);
        }
        return narrow;
    }

    /// How wide its longest line is.
    static double widest(String broken, Font font) {
        var probe = new Text();
        probe.setFont(font);
        return width(probe, broken);
    }

    /// How wide its longest piece is.
    static double longest(String text, Font font) {
        var probe = new Text();
        probe.setFont(font);
        return pieces(text).stream()
                .mapToDouble(piece -> width(probe, piece.stripTrailing()))
                .max()
                .orElse(0);
    }

    private static double width(Text probe, String words) {
        probe.setText(words);
        return probe.getLayoutBounds().getWidth();
    }
}
