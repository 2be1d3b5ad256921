package parvis.kiosk.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// In the place of what is no longer to be seen: its title, what became of it, and the way to all that is there.
public final class Gone {
    private Gone() {}

    /// The screen of it.
    ///
    /// @param title of what was looked for
    /// @param notice what became of it, and what to do
    /// @param label « Tous les lieux »
    /// @param all leads there
    /// @param colour of that way
    public static VBox of(String title, Node notice, String label, Runnable all, String colour) {
        return Boxes.column(
                "screen", new Words(title, "title"), notice, BigButton.filled(Glyph.LIST, label, all, colour));
    }
}
