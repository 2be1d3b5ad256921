package parvis.kiosk.ui.control;

import javafx.scene.Node;

/// Turns pages, and is where somebody who turns one goes on to read.
public interface Turning {
    /// Whether that control turns its pages.
    boolean isTurnedBy(Node control);
}
