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

/// AZERTY in the scene: no key repeats, nothing pops up. It edits nothing itself, it says which key was let go.
///
/// High screens show the digits too; on low ones a key changes the upper row to digits and back. Where French is
/// written and not only searched, there are accents and a key for one capital as well.
public final class OnScreenKeyboard extends Region {
    private static final String DIGITS = "1234567890";
    private static final String UPPER = "AZERTYUIOP";
    private static final String MIDDLE = "QSDFGHJKLM";
    private static final String LOWER = "WXCVBN";
    private static final String ACCENTS = "ÉÈÊÀÇÙÔÎ’-";
    private static final String FEWER_ACCENTS = "ÉÈÊÀÇÙÔ’-";
    private static final double COLUMNS = 10;
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Labels labels;
    private final Consumer<Key> typed;
    private final Optional<Writing> writing;
    private final List<Placed> keys = new ArrayList<>();
    private final int rows;
    private boolean capital;

    /// @param labels the words on the keys that are not letters
    /// @param low whether the screen is low: three rows instead of four
    /// @param typed what a key does
    public OnScreenKeyboard(Labels labels, boolean low, Consumer<Key> typed) {
        this(labels, Optional.empty(), low, typed);
    }

    /// A keyboard to write French with.
    ///
    /// @param labels the words on the keys that are not letters
    /// @param writing the words on the keys that searching does without
    /// @param low whether the screen is low: three rows instead of five
    /// @param typed what a key does
    public static OnScreenKeyboard writing(Labels labels, Writing writing, boolean low, Consumer<Key> typed) {
        return new OnScreenKeyboard(labels, Optional.of(writing), low, typed);
    }

    private OnScreenKeyboard(Labels labels, Optional<Writing> writing, boolean low, Consumer<Key> typed) {
        this.labels = labels;
        this.writing = writing;
        this.typed = typed;
        rows = low ? 3 : writing.isPresent() ? 5 : 4;
        getStyleClass().add("keyboard");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // letters lie where hands know them
        if (low) {
            lowRows(Layer.LETTERS);
        } else {
            highRows();
        }
    }

    private enum Layer {
        LETTERS,
        DIGITS,
        ACCENTS
    }

    private void highRows() {
        characters(DIGITS, 0, 0);
        if (writing.isPresent()) {
            characters(ACCENTS, 1, 0);
        }
        characters(UPPER, rows - 3, 0);
        characters(MIDDLE, rows - 2, 0);
        if (writing.isPresent()) {
            capital(writing.get(), rows - 1, 0);
            characters(LOWER, rows - 1, 1);
            word(labels.space(), new Key.Letter(" "), rows - 1, 7, 1.5);
            word(labels.erase(), new Key.Erase(), rows - 1, 8.5, 1.5);
        } else {
            characters(LOWER, 3, 0);
            word(labels.space(), new Key.Letter(" "), 3, 6, 2);
            word(labels.erase(), new Key.Erase(), 3, 8, 2);
        }
    }

    private void lowRows(Layer layer) {
        keys.clear();
        getChildren().clear();
        switch (layer) {
            case LETTERS -> characters(UPPER, 0, 0);
            case DIGITS -> characters(DIGITS, 0, 0);
            case ACCENTS -> {
                characters(FEWER_ACCENTS, 0, 0);
                capital(writing.orElseThrow(), 0, 9);
            }
        }
        characters(MIDDLE, 1, 0);
        var next = switch (layer) {
            case LETTERS -> Layer.DIGITS;
            case DIGITS -> writing.isPresent() ? Layer.ACCENTS : Layer.LETTERS;
            case ACCENTS -> Layer.LETTERS;
        };
        var label = switch (next) {
            case LETTERS -> labels.letters();
            case DIGITS -> labels.digits();
            case ACCENTS -> writing.orElseThrow().accents();
        };
        place(key(label, "key-word", () -> lowRows(next)), 2, 0, 1);
        characters(LOWER, 2, 1);
        word(labels.space(), new Key.Letter(" "), 2, 7, 1.5);
        word(labels.erase(), new Key.Erase(), 2, 8.5, 1.5);
    }

    private void characters(String characters, int row, int from) {
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
        place(key, row, column, 1);
    }

    private void capital(boolean now) {
        capital = now;
        keys.stream()
                .map(Placed::key)
                .filter(key -> key.getStyleClass().contains("capital-key"))
                .forEach(key -> key.pseudoClassStateChanged(ON, now));
    }

    private void word(String label, Key key, int row, double column, double columns) {
        var pressable = key(label, "key-word", () -> typed.accept(key));
        pressable.getStyleClass().add("wide-key");
        place(pressable, row, column, columns);
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
