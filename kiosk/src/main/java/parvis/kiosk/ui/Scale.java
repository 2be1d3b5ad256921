package parvis.kiosk.ui;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// From millimetres and reading distance to the pixels of this window on this panel.
///
/// Two units, both real sizes: `mm`, for what a finger must hit; `rem`, one times the smallest letter that may be read
/// from the declared distance (a capital of 0.0122 × distance, EN 301 549 5.1.4), for what an eye must read. The style
/// sheet is written in both.
///
/// @param width of the window, px
/// @param height of the window, px
/// @param pxPerMm how dense it is
/// @param rem the smallest font, px
public record Scale(double width, double height, double pxPerMm, double rem) {
    private static final double MM_PER_INCH = 25.4;
    /// 0.7 degrees, as a share of the distance.
    private static final double CAPITAL_BY_DISTANCE = 0.0122;
    /// Height of a capital of Atkinson Hyperlegible Next, in em.
    private static final double CAPITAL_BY_EM = 0.668;
    /// Fewer lines than this of the smallest letters, from top to bottom: a low screen.
    private static final double LINES_OF_LOW = 30;
    /// A wide screen with so many lines is roomy.
    private static final double LINES_OF_ROOMY = 26;
    /// A wide screen is low until it has so many lines: what stands below each other elsewhere stands beside.
    private static final double LINES_OF_WIDE = 45;

    private static final Pattern UNIT = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(mm|rem)\\b");

    /// The panel as it hangs.
    ///
    /// @param diagonalInches of the lit area
    /// @param distanceMm from the eye
    public record Panel(double diagonalInches, double distanceMm) {
        /// @throws IllegalArgumentException when a size is not above 0
        public Panel {
            if (!(diagonalInches > 0) || !(distanceMm > 0)) {
                throw new IllegalArgumentException("panel: " + diagonalInches + " inches at " + distanceMm + " mm");
            }
        }
    }

    /// @throws IllegalArgumentException when the window has no size
    public Scale {
        if (!(width > 0) || !(height > 0) || !(pxPerMm > 0) || !(rem > 0)) {
            throw new IllegalArgumentException("scale of " + width + " × " + height);
        }
    }

    /// The scale of a window that fills the panel.
    public static Scale of(Panel panel, double width, double height) {
        var pxPerMm = Math.hypot(width, height) / (panel.diagonalInches() * MM_PER_INCH);
        var capital = CAPITAL_BY_DISTANCE * panel.distanceMm() * pxPerMm;
        return new Scale(width, height, pxPerMm, Math.ceil(capital / CAPITAL_BY_EM * 2) / 2);
    }

    /// The same window with letters twice as large.
    public Scale twice() {
        return new Scale(width, height, pxPerMm, 2 * rem);
    }

    /// Pixels of so many millimetres.
    public double mm(double millimetres) {
        return millimetres * pxPerMm;
    }

    /// Whether few lines fit: controls then stand beside each other, and titles are smaller.
    public boolean low() {
        return height / rem < (wide() ? LINES_OF_WIDE : LINES_OF_LOW);
    }

    /// Whether it is wider than high and yet has lines to spare: a desk's screen.
    public boolean roomy() {
        return wide() && height / rem >= LINES_OF_ROOMY;
    }

    /// Whether it is wider than high.
    public boolean wide() {
        return width > height;
    }

    /// The style sheet with its `mm` and `rem` turned to the pixels of this window.
    public String inPixels(String styleSheet) {
        return UNIT.matcher(styleSheet).replaceAll(this::pixels);
    }

    private String pixels(MatchResult size) {
        var unit = size.group(2).equals("mm") ? pxPerMm : rem;
        return String.format(Locale.ROOT, "%.2fpx", Double.parseDouble(size.group(1)) * unit);
    }
}
