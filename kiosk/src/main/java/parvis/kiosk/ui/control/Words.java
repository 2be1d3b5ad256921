package parvis.kiosk.ui.control;

import java.util.Arrays;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A text that wraps between words and is never cut short: its least width is its longest word's, its least height what
/// its words need at its width.
///
/// Style classes: `title`, `heading`, `strong`, `quiet`, `small`… of `kiosk.css`.
public final class Words extends Region {
    private final Text text = new Text();
    private double longestWord = -1;

    /// @param content what is read
    /// @param classes style classes
    public Words(String content, String... classes) {
        getStyleClass().add("words");
        getStyleClass().addAll(classes);
        text.setTextOrigin(VPos.TOP);
        text.setManaged(false);
        text.fontProperty().addListener((_, _, _) -> changed());
        getChildren().add(text);
        say(content);
    }

    /// Shows another text.
    public void say(String content) {
        var shown = drawable(content);
        if (!shown.equals(text.getText())) {
            text.setText(shown);
            changed();
        }
    }

    /// This, never wrapped: for a word beside others in a row.
    public Words onOneLine() {
        setMinWidth(USE_PREF_SIZE);
        return this;
    }

    /// What is read at the moment.
    public String said() {
        return text.getText();
    }

    /// The bundled font has no narrow no-break space, and a borrowed one would move the line.
    private static String drawable(String content) {
        return content.replace('\u202f', '\u00a0');
    }

    private void changed() {
        longestWord = -1;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        if (longestWord < 0) {
            var probe = new Text();
            probe.setFont(text.getFont());
            longestWord = Arrays.stream(text.getText().split("[ \\-]"))
                    .mapToDouble(word -> width(probe, word))
                    .max()
                    .orElse(0);
        }
        return Math.ceil(longestWord) + 1 + sides();
    }

    private static double width(Text probe, String word) {
        probe.setText(word);
        return probe.getLayoutBounds().getWidth();
    }

    @Override
    protected double computePrefWidth(double height) {
        text.setWrappingWidth(0);
        var width = Math.ceil(text.getLayoutBounds().getWidth()) + 1 + sides();
        wrapAsLaidOut();
        return width;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }

    @Override
    protected double computePrefHeight(double width) {
        wrap(width);
        var insets = getInsets();
        var needed = Math.ceil(text.getLayoutBounds().getHeight()) + insets.getTop() + insets.getBottom();
        wrapAsLaidOut();
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
    }

    private void wrap(double width) {
        text.setWrappingWidth(width < 0 ? 0 : Math.max(1, width - sides()));
    }

    private double sides() {
        return getInsets().getLeft() + getInsets().getRight();
    }
}
