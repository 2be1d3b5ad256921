package parvis.kiosk.ui.control;

import javafx.scene.layout.StackPane;

/// A short word on a soft ground: what kind, never something to touch.
public final class Pill extends StackPane {
    /// @param words one to three words
    /// @param colour style class: `blue`, `green`, `sun`…
    public Pill(String words, String colour) {
        getStyleClass().addAll("pill", colour);
        getChildren().add(new Words(words, "pill-words"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
