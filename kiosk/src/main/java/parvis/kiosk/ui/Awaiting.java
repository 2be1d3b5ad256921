package parvis.kiosk.ui;

/// A screen before which somebody may stand without touching it, because they wait for a person.
public interface Awaiting {
    /// Whether that is so now; then nobody is asked whether they are still there.
    boolean awaiting();
}
