package parvis.kiosk.ui.control;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import javafx.scene.layout.Region;

/// The first layer of what people are told before their name is asked, and the way to the second.
public final class PrivacyNotice {
    private PrivacyNotice() {}

    /// The first layer and the way on.
    ///
    /// @param text the first layer
    /// @param more « En savoir plus »
    /// @param action shows the second layer
    /// @param low whether few lines fit: the way stands beside the text
    public static Region of(String text, String more, Runnable action, boolean low) {
        var button = BigButton.outlined(Glyph.INFO, more, action);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMaxHeight(Region.USE_PREF_SIZE);
        Region notice = low
                ? row("notice", wide(new Words(text)), button)
                : column("notice", new Words(text), row("cell-row", button));
        notice.getStyleClass().add("sun");
        notice.setMinHeight(Region.USE_PREF_SIZE);
        return notice;
    }
}
