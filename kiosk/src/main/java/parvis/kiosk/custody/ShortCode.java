package parvis.kiosk.custody;

/// Four digits that lock and unlock the screen while the day is open. They open nothing by themselves.
///
/// @param value four digits
public record ShortCode(String value) {
    /// How many digits.
    public static final int DIGITS = 4;

    /// @throws IllegalArgumentException when it is not four digits
    public ShortCode {
        if (!value.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("not four digits");
        }
    }

    @Override
    public String toString() {
        return "ShortCode[…]";
    }
}
