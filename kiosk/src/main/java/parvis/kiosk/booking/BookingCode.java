package parvis.kiosk.booking;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/// Six characters that find a booking again, without 0, O, 1, I and L, which people mix up. On disk there
/// is only a keyed digest of it.
///
/// @param value six characters of [#ALPHABET]
public record BookingCode(String value) {
    /// The 30 characters of a code: no vowel but E and U, so that hardly a word comes out.
    public static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ".replace("A", "");

    /// How many characters a code has.
    public static final int LENGTH = 6;

    /// @throws IllegalArgumentException when it is not six characters of the alphabet
    public BookingCode {
        if (value.length() != LENGTH || value.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            throw new IllegalArgumentException("not six characters of " + ALPHABET);
        }
    }

    /// Draws one.
    public static BookingCode draw(SecureRandom random) {
        var drawn = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new BookingCode(drawn.toString());
    }

    /// What somebody typed, in any case and with spaces; empty when it cannot be a code.
    public static Optional<BookingCode> typed(String text) {
        var bare = text.replaceAll("[\\s\u00a0\u202f-]", "").toUpperCase(Locale.ROOT);
        var fits = bare.length() == LENGTH && bare.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return fits ? Optional.of(new BookingCode(bare)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "BookingCode[…]";
    }
}
