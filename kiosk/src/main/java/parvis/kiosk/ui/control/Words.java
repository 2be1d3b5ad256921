package parvis.kiosk.ui.control;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;

/// A text that wraps between words and is never cut short: its least width is its longest word's, its least height what
/// its words need at its width.
///
/// Style classes: `title`, `heading`, `strong`, `quiet`, `small`… of `kiosk.css`.
public final class Words extends Region {
    /// Where letters are large a longer word may be parted: so many times the size of its letters.
    private static final double LONGEST_OF_LARGE = 4;

    /// Room for the tag « fr » behind the last word, and never on another line than it.
    private static final String TAG_ROOM = "\u00a0\u00a0\u00a0";

    private static final String LATIN = "latin-words";

    private final Text text = new Text();
    private final Text tag = new Text("fr");
    private String content = "";
    private String whole = "";
    private String broken = "";
    private double brokenAt = -1;
    private double widestBroken;
    private double longestWord = -1;
    private double unbroken = -1;

    /// How high it is in each width that a layout asked for: a layout asks for the same ones again and again, and to
    /// lay out a text is the dearest thing that a change of screens does.
    private final Map<Double, Double> heights = new HashMap<>();
    private boolean oneLine;

    /// @param content what is read
    /// @param classes style classes
    public Words(String content, String... classes) {
        getStyleClass().add("words");
        getStyleClass().addAll(classes);
        text.setTextOrigin(VPos.TOP);
        text.setManaged(false);
        text.fontProperty().addListener((_, _, _) -> changed());
        text.lineSpacingProperty().addListener((_, _, _) -> changed());
        tag.setTextOrigin(VPos.TOP);
        tag.setManaged(false);
        tag.setVisible(false);
        tag.getStyleClass().add("tongue");
        getChildren().add(text);
        effectiveNodeOrientationProperty().addListener((_, _, _) -> draw());
        say(content);
    }

    /// Shows another text.
    public void say(String now) {
        if (!now.equals(content)) {
            content = now;
            draw();
        }
    }

    /// Whether one reads from the right here.
    private boolean mirrored() {
        return getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    private void draw() {
        var shown = drawable(mirrored() ? Borrowed.drawn(content) : Borrowed.plain(content));
        var tagged = Borrowed.anySentence(content);
        if (tagged && getChildren().size() == 1) {
            getChildren().add(tag);
        }
        tag.setVisible(tagged);
        whole = tagged ? shown + TAG_ROOM : shown;
        if (latin(shown) != getStyleClass().contains(LATIN)) {
            if (!getStyleClass().remove(LATIN)) {
                getStyleClass().add(LATIN);
            }
        }
        text.setText(whole);
        changed();
    }

    /// Whether all its letters are Latin ones: among Chinese, Arabic or Tamil they keep the house's own shapes.
    private static boolean latin(String shown) {
        var any = false;
        for (var at = 0; at < shown.length(); at++) {
            if (Character.isLetter(shown.charAt(at))) {
                if (UnicodeScript.of(shown.charAt(at)) != UnicodeScript.LATIN) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /// This, never wrapped: for a word beside others in a row. Large letters may need more lines all the same.
    public Words onOneLine() {
        oneLine = true;
        return this;
    }

    /// This, in the letters of that family, whatever the screen's are.
    public Words inFamily(String family) {
        setStyle("-fx-font-family: \"" + family + "\";");
        return this;
    }

    /// What is read at the moment.
    public String said() {
        return drawable(Borrowed.plain(content));
    }

    /// The same, with the marks of what is [Borrowed]: what is to be spoken.
    public String marked() {
        return content;
    }

    /// The bundled font has no narrow no-break space, and a borrowed one would move the line.
    private static String drawable(String content) {
        return content.replace('\u202f', '\u00a0');
    }

    private void changed() {
        longestWord = -1;
        brokenAt = -1;
        unbroken = -1;
        heights.clear();
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        if (oneLine && !LargeLetters.around(this)) {
            return prefWidth(-1);
        }
        if (longestWord < 0) {
            longestWord = Lines.longest(whole, text.getFont());
        }
        var longest = LargeLetters.around(this)
                ? Math.min(longestWord, LONGEST_OF_LARGE * text.getFont().getSize())
                : longestWord;
        return Math.ceil(longest) + 1 + sides();
    }

    @Override
    protected double computePrefWidth(double height) {
        if (unbroken < 0) {
            wrap(-1);
            unbroken = Math.ceil(text.getLayoutBounds().getWidth());
            wrapAsLaidOut();
        }
        return unbroken + 1 + sides();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var insets = getInsets();
        return height(room(width)) + insets.getTop() + insets.getBottom();
    }

    private double height(double room) {
        var known = heights.get(room);
        if (known != null) {
            return known;
        }
        wrapInto(room);
        var needed = Math.ceil(text.getLayoutBounds().getHeight());
        wrapAsLaidOut();
        heights.put(room, needed);
        return needed;
    }

    /// Being measured for another width must not move the words that are on the screen.
    private void wrapAsLaidOut() {
        if (getWidth() > 0) {
            wrap(getWidth());
        }
    }

    @Override
    protected void layoutChildren() {
        wrap(getWidth());
        var insets = getInsets();
        var free = getHeight()
                - insets.getTop()
                - insets.getBottom()
                - text.getLayoutBounds().getHeight();
        text.relocate(insets.getLeft(), insets.getTop() + Math.max(0, Math.round(free / 2)));
        if (tag.isVisible()) {
            placeTag();
        }
    }

    private void placeTag() {
        var font = text.getFont();
        var end = text.caretShape(text.getText().length() - TAG_ROOM.length(), true);
        if (end.length > 0 && end[0] instanceof MoveTo at) {
            tag.relocate(text.getLayoutX() + at.getX() + font.getSize() / 8, text.getLayoutY() + at.getY());
        }
    }

    private void wrap(double width) {
        wrapInto(room(width));
    }

    private double room(double width) {
        return width < 0 ? 0 : Math.max(1, width - sides());
    }

    private void wrapInto(double room) {
        var breaks = mirrored() || Lines.needed(whole) || LargeLetters.around(this);
        if (room > 0 && breaks) {
            text.setText(broken(room));
            // The toolkit must break none of these lines again: it fails on some of mixed directions.
            text.setWrappingWidth(Math.max(room, widestBroken));
        } else {
            text.setText(whole);
            text.setWrappingWidth(room);
        }
    }

    private String broken(double room) {
        if (room != brokenAt) {
            broken = Lines.broken(whole, text.getFont(), room);
            brokenAt = room;
            widestBroken = Math.ceil(Lines.widest(broken, text.getFont())) + 1;
        }
        return broken;
    }

    private double sides() {
        return getInsets().getLeft() + getInsets().getRight();
    }
}
