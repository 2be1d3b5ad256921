package parvis.kiosk.custody;

/// What opens the key when the day code is forgotten: 128 random bits in groups that one can read aloud.
/// Shown or printed once. It never shows itself in a log.
///
/// @param words as printed
public record RecoverySheet(String words) {
    @Override
    public String toString() {
        return "RecoverySheet[…]";
    }
}
