package parvis.kiosk.ui;

/// A screen of several steps, on which « Retour » leads to the step before.
public interface Stepwise {
    /// Goes to the step before; false: there is none, « Retour » leaves the screen.
    boolean back();
}
