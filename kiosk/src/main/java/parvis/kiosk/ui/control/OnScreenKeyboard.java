package parvis.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A keyboard in the scene: no key repeats, nothing pops up. It edits nothing itself, it says which key was let go.
///
/// High screens show the digits too; on low ones a key changes the upper row to digits and back. Where French is
/// written and not only searched, there are accents and a key for one capital as well. Residents have a key that
/// changes the alphabet.
public final class OnScreenKeyboard extends Region {
    private static final String DIGITS = "1234567890";
    private static final String ACCENTS = "ÉÈÊÀÇÙÔÎ’-";
    private static final String FEWER_ACCENTS = "ÉÈÊÀÇÙÔ’-";
    private static final String NAMES_ACCENTS = "ÉÈÊÀÇÔÎ’-";
    private static final String WIDE_LETTERS = "wide-letters";
    private static final String LATIN_LETTERS = "latin-letters";
    private static final double COLUMNS = 10;
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Labels labels;
    private final Consumer<Key> typed;
    private final Optional<Writing> writing;
    private final Shape shape;
    private final List<KeyLayer> layers;
    private final List<Placed> keys = new ArrayList<>();
    private int rows;
    private boolean capital;

    /// @param labels the words on the keys that are not letters
    /// @param low whether the screen is low: three rows instead of four
    /// @param typed what a key does
    public OnScreenKeyboard(Labels labels, boolean low, Consumer<Key> typed) {
        this(labels, Optional.empty(), Shape.of(low), typed);
    }

    /// A keyboard to write French with.
    ///
    /// @param labels the words on the keys that are not letters
    /// @param writing the words on the keys that searching does without
    /// @param low whether the screen is low: three rows instead of five
    /// @param typed what a key does
    public static OnScreenKeyboard writing(Labels labels, Writing writing, boolean low, Consumer<Key> typed) {
        return new OnScreenKeyboard(labels, Optional.of(writing), Shape.of(low), typed);
    }

    /// @param labels the words on the keys that are not letters
    /// @param writing the words on the keys that searching does without
    /// @param shape how many rows, how large its letters, which alphabets
    /// @param typed what a key does
    public OnScreenKeyboard(Labels labels, Optional<Writing> writing, Shape shape, Consumer<Key> typed) {
        this.labels = labels;
        this.writing = writing;
        this.typed = typed;
        this.shape = shape;
        layers = KeyLayer.all(shape, writing.isPresent());
        getStyleClass().add("keyboard");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // letters lie where hands know them
        lay(0);
    }

    /// How it is laid out.
    ///
    /// @param low whether few lines fit: three rows
    /// @param large whether letters are large: then « space » and « erase » are drawn
    /// @param alphabets from the first that is shown
    public record Shape(boolean low, boolean large, List<Alphabet> alphabets) {
        /// AZERTY alone.
        static Shape of(boolean low) {
            return new Shape(low, false, List.of(Alphabet.AZERTY));
        }

        /// @throws IllegalArgumentException when there is no alphabet
        public Shape {
            alphabets = List.copyOf(alphabets);
            if (alphabets.isEmpty()) {
                throw new IllegalArgumentException("a keyboard without letters");
            }
        }
    }

    private void lay(int layer) {
        keys.clear();
        getChildren().clear();
        getStyleClass().removeAll(WIDE_LETTERS, LATIN_LETTERS);
        getStyleClass().add(layers.get(layer).alphabet().latin() ? LATIN_LETTERS : WIDE_LETTERS);
        if (shape.low) {
            lowRows(layers.get(layer), layer);
        } else {
            highRows(layers.get(layer).alphabet(), layer);
        }
        requestLayout();
    }

    private void highRows(Alphabet alphabet, int layer) {
        var many = layers.size() > 1;
        var accents = writing.isPresent() && alphabet.latin();
        rows = accents || !alphabet.more().isEmpty() ? 5 : 4;
        characters(DIGITS, 0, 0);
        if (!alphabet.more().isEmpty()) {
            characters(alphabet.more(), 1, 0);
        } else if (accents) {
            characters(many ? NAMES_ACCENTS : ACCENTS, 1, 0);
        }
        characters(alphabet.upper(), rows - 3, 0);
        characters(alphabet.middle(), rows - 2, 0);
        if (accents) {
            capital(writing.orElseThrow(), rows - 1, 0);
            if (many) {
                next(layer, 1, COLUMNS - 1, 1);
            }
            lowest(alphabet, 1);
        } else if (many) {
            next(layer, rows - 1, 0, 1);
            lowest(alphabet, 1);
        } else {
            characters(alphabet.lower(), rows - 1, 0);
            word(labels.space(), Glyph.SPACE, new Key.Letter(" "), rows - 1, 6, 2);
            word(labels.erase(), Glyph.ERASE, new Key.Erase(), rows - 1, 8, 2);
        }
    }

    private void lowRows(KeyLayer now, int layer) {
        rows = 3;
        switch (now.upper()) {
            case LETTERS -> characters(now.alphabet().upper(), 0, 0);
            case MORE -> characters(now.alphabet().more(), 0, 0);
            case DIGITS -> characters(DIGITS, 0, 0);
            case ACCENTS -> {
                characters(FEWER_ACCENTS, 0, 0);
                capital(writing.orElseThrow(), 0, 9);
            }
        }
        characters(now.alphabet().middle(), 1, 0);
        next(layer, 2, 0, 1);
        lowest(now.alphabet(), 1);
    }

    /// Six letters, « space » and « erase »; large ones leave room for a wider key before them.
    private void lowest(Alphabet alphabet, double before) {
        if (shape.large) {
            characters(alphabet.lower(), rows - 1, 2);
            word(labels.space(), Glyph.SPACE, new Key.Letter(" "), rows - 1, 8, 1);
            word(labels.erase(), Glyph.ERASE, new Key.Erase(), rows - 1, 9, 1);
        } else {
            characters(alphabet.lower(), rows - 1, before);
            word(labels.space(), Glyph.SPACE, new Key.Letter(" "), rows - 1, 7, 1.5);
            word(labels.erase(), Glyph.ERASE, new Key.Erase(), rows - 1, 8.5, 1.5);
        }
    }

    /// Brings what is not shown yet, one after another.
    private void next(int layer, int row, double column, double columns) {
        var to = (layer + 1) % layers.size();
        var next = layers.get(to);
        var label = switch (next.upper()) {
            case LETTERS ->
                shape.alphabets.size() == 1 ? labels.letters() : next.alphabet().label();
            case MORE -> next.alphabet().more().substring(4, 5);
            case DIGITS -> labels.digits();
            case ACCENTS -> writing.orElseThrow().accents();
        };
        var wide = shape.large && column == 0 ? 2 : columns;
        place(
                shape.large && wide == 1
                        ? new Pressable(label, drawn(Glyph.LETTERS), () -> lay(to), "key")
                        : key(label, "key-word", () -> lay(to)),
                row,
                column,
                wide);
    }

    private void characters(String characters, int row, double from) {
        for (var i = 0; i < characters.length(); i++) {
            var character = characters.substring(i, i + 1);
            place(key(character, "key-letter", () -> letter(character)), row, from + i, 1);
        }
    }

    private void letter(String character) {
        typed.accept(new Key.Letter(capital ? character : character.toLowerCase(Locale.FRENCH)));
        capital(false);
    }

    /// The next letter is a capital; a second touch takes that back.
    private void capital(Writing words, int row, double column) {
        var key = key(words.capital(), "key-word", () -> capital(!capital));
        key.getStyleClass().addAll("wide-key", "capital-key");
        place(key, row, column, shape.large && column == 0 ? 2 : 1);
    }

    private void capital(boolean now) {
        capital = now;
        keys.stream()
                .map(Placed::key)
                .filter(key -> key.getStyleClass().contains("capital-key"))
                .forEach(key -> key.pseudoClassStateChanged(ON, now));
    }

    private void word(String label, Glyph glyph, Key key, int row, double column, double columns) {
        var pressable = shape.large
                ? new Pressable(label, drawn(glyph), () -> typed.accept(key), "key")
                : key(label, "key-word", () -> typed.accept(key));
        pressable.getStyleClass().add("wide-key");
        place(pressable, row, column, columns);
    }

    private static Node drawn(Glyph glyph) {
        return new StackPane(new Pictogram(glyph, "key-pictogram"));
    }

    private static Pressable key(String label, String style, Runnable action) {
        return new Pressable(label, new Words(label, style), action, "key");
    }

    private void place(Pressable key, int row, double column, double columns) {
        keys.add(new Placed(key, row, column, columns));
        getChildren().add(key);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var highest =
                keys.stream().mapToDouble(placed -> placed.key.minHeight(-1)).max();
        return rows * highest.orElse(0) + (rows - 1) * gap();
    }

    @Override
    protected void layoutChildren() {
        var column = (getWidth() + gap()) / COLUMNS;
        var row = (getHeight() + gap()) / rows;
        for (var placed : keys) {
            Node key = placed.key;
            var left = Math.rint(placed.column * column);
            var right = Math.rint((placed.column + placed.columns) * column - gap());
            var top = Math.rint(placed.row * row);
            key.resizeRelocate(left, top, right - left, Math.rint((placed.row + 1) * row - gap()) - top);
        }
    }

    private double gap() {
        return getPadding().getTop();
    }

    private record Placed(Pressable key, int row, double column, double columns) {}

    /// What the keys that are not letters say; no language lives in the control.
    ///
    /// @param space the space bar
    /// @param erase takes the last character back
    /// @param digits brings the digits
    /// @param letters brings the letters back
    public record Labels(String space, String erase, String digits, String letters) {}

    /// What the keys say that only writing needs.
    ///
    /// @param accents brings the accents, where they have no row of their own
    /// @param capital makes the next letter a capital
    public record Writing(String accents, String capital) {}

    /// A key that was let go.
    public sealed interface Key {
        /// What a text becomes when this key is let go.
        ///
        /// @param text as it stands
        /// @param most how long it may become
        String applied(String text, int most);

        /// A character, in lower case.
        ///
        /// @param character what it types
        record Letter(String character) implements Key {
            @Override
            public String applied(String text, int most) {
                return text.length() < most ? text + character : text;
            }
        }

        /// The last character goes.
        record Erase() implements Key {
            @Override
            public String applied(String text, int most) {
                return text.isEmpty() ? text : text.substring(0, text.length() - 1);
            }
        }
    }
}
