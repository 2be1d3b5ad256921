package parvis.protocol.catalogue;

import java.util.Optional;

/// One public telephone number of part `numbers`.
///
/// @param number its digits
/// @param display as people write it
/// @param name who answers
/// @param use one sentence: when to call
/// @param price what a call costs, where a source says so
/// @param hours when somebody answers, where a source says so
/// @param urgent for people in need
public record NumberPart(
        String number,
        String display,
        String name,
        String use,
        Optional<String> price,
        Optional<String> hours,
        boolean urgent) {
    /// @throws IllegalArgumentException when `number` is not digits or a text is blank
    public NumberPart {
        Sound.number(number);
        Sound.text("display", display);
        Sound.text("name", name);
        Sound.text("use", use);
    }
}
