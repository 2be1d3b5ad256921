package parvis.kiosk.staff;

/// Knows the staff's code. Slow on purpose: never asked on the screen's thread.
@FunctionalInterface
public interface CodeCheck {
    /// Whether that is the code.
    boolean matches(String code);
}
