package parvis.kiosk.attendance;

/// Which way somebody passed the door.
public enum Direction {
    IN,
    OUT,
    /// One beam alone cannot tell.
    UNKNOWN
}
