package parvis.kiosk.gpio;

/// A push button as its pin is read again and again: a press is told once, when it is closed for two beats after it was
/// open for two. Contacts bounce for less than a beat, and a finger that rests on it asks for nothing more.
final class Button {
    private static final int BEATS = 2;

    private boolean closed;
    private boolean reading;
    private int alike;

    /// The pin was read: whether this is a press.
    ///
    /// @param now whether the contact is closed
    boolean read(boolean now) {
        alike = now == reading ? Math.min(alike + 1, BEATS) : 1;
        reading = now;
        if (alike < BEATS || now == closed) {
            return false;
        }
        closed = now;
        return now;
    }
}
