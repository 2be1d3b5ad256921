package parvis.kiosk.rights;

import java.util.Optional;

/// A public telephone number.
///
/// @param number its digits
/// @param display as people write it
/// @param name who answers
/// @param use when to call, one sentence
/// @param price what a call costs, where a source says so
/// @param hours when somebody answers, where a source says so
/// @param urgent for people in need
public record HelpLine(
        String number,
        String display,
        String name,
        String use,
        Optional<String> price,
        Optional<String> hours,
        boolean urgent) {
    HelpLine retold(Retelling how) {
        return new HelpLine(
                number,
                display,
                how.name(name),
                how.sentence(use),
                price.map(how::sentence),
                hours.map(how::sentence),
                urgent);
    }

    /// The same number, for another reason.
    public HelpLine forUse(String reason) {
        return new HelpLine(number, display, name, reason, price, hours, urgent);
    }
}
