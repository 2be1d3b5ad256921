package parvis.kiosk.ui;

/// A screen that stands alone: without the controls at the bottom.
public interface Bare {
    /// Whether it does, at this size.
    default boolean bare() {
        return true;
    }
}
