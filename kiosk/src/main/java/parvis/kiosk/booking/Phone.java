package parvis.kiosk.booking;

import java.util.Optional;

/// A telephone number as it is kept: `+` and 6 to 15 digits. It never shows itself in a log.
///
/// @param value in international form, « +33612345678 »
public record Phone(String value) {
    /// @throws IllegalArgumentException when it is not a `+` and 6 to 15 digits
    public Phone {
        if (!value.matches("\\+[0-9]{6,15}")) {
            throw new IllegalArgumentException("not + and 6..15 digits");
        }
    }

    /// What somebody typed, with spaces, dots, dashes or brackets; empty when it is no number that one can
    /// call. A number that begins with one 0 is of mainland France, as the ten digits on paper mean there;
    /// overseas numbers begin with their own `+262`, `+590`…
    public static Optional<Phone> typed(String text) {
        var bare = text.replaceAll("[\\s.\\-()/\u00a0\u202f]", "");
        var international = bare.startsWith("00") ? "+" + bare.substring(2) : bare;
        if (international.matches("0[1-9][0-9]{8}")) {
            return Optional.of(new Phone("+33" + international.substring(1)));
        }
        return international.matches("\\+[0-9]{6,15}") ? Optional.of(new Phone(international)) : Optional.empty();
    }

    /// As it is read aloud and written in France: « 06 12 34 56 78 »; other numbers as they are kept.
    public String spoken() {
        if (!value.matches("\\+33[1-9][0-9]{8}")) {
            return value;
        }
        return ("0" + value.substring(3)).replaceAll("(..)(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return "Phone[…]";
    }
}
