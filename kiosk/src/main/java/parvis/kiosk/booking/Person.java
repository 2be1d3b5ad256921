package parvis.kiosk.booking;

import java.util.Optional;

/// Whom a seat is kept for. It never shows itself in a log.
///
/// @param name as they said it: a first name or initials are enough; 1 to [#LONGEST] characters
/// @param phone when they gave one
public record Person(String name, Optional<Phone> phone) {
    /// The longest name that is kept, in UTF-16 units.
    public static final int LONGEST = 80;

    /// @throws IllegalArgumentException when the name is blank, too long, or has control characters
    public Person {
        name = name.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new IllegalArgumentException("name has " + name.length() + " characters, not 1.." + LONGEST);
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("name has a control character");
        }
    }

    @Override
    public String toString() {
        return "Person[…]";
    }
}
