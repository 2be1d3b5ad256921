package parvis.kiosk.custody;

/// The code that opens the day: ten characters or more, or four words or more. It never shows itself in a
/// log.
///
/// @param value as typed, outer blanks off
public record DayCode(String value) {
    /// The fewest characters.
    public static final int CHARACTERS = 10;

    /// The fewest words, however short together they are.
    public static final int WORDS = 4;

    /// @throws IllegalArgumentException when it is too short or one character over and over
    public DayCode {
        value = value.strip().replaceAll("\\s+", " ");
        if (!fits(value)) {
            throw new IllegalArgumentException("day code is shorter than " + CHARACTERS + " characters");
        }
    }

    /// Whether that would do. Four words have ten characters anyway, save the very shortest.
    public static boolean fits(String typed) {
        var bare = typed.strip();
        var longEnough = bare.length() >= CHARACTERS || bare.split("\\s+").length >= WORDS;
        return longEnough && bare.chars().distinct().count() >= 4;
    }

    @Override
    public String toString() {
        return "DayCode[…]";
    }
}
