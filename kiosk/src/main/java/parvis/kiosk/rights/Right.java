package parvis.kiosk.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.RightId;

/// A right to check.
///
/// @param id the right
/// @param name its official name, abbreviations in brackets
/// @param theme under which it is listed
/// @param purpose what for, one sentence
/// @param audience who should check, one sentence a line
/// @param limits what to know before going
/// @param bring papers to bring, indicative
/// @param askAt where to ask, best first
/// @param help desks of this town that help with its papers, besides those where it is asked for
/// @param url its official page, where a source gave one
/// @param numbers whom to call
/// @param sensitive offers a quick exit
/// @param source where it comes from
/// @param readOn when that was read
/// @param checkBy after that day an agent should be asked
/// @param proofread whether people concerned have read it
/// @param terms what people call it, its parts too: for the search only
public record Right(
        RightId id,
        String name,
        Theme theme,
        String purpose,
        List<String> audience,
        List<String> limits,
        List<String> bring,
        List<Desk> askAt,
        List<Desk> help,
        Optional<String> url,
        List<HelpLine> numbers,
        boolean sensitive,
        String source,
        LocalDate readOn,
        LocalDate checkBy,
        boolean proofread,
        List<String> terms) {
    public Right {
        audience = List.copyOf(audience);
        limits = List.copyOf(limits);
        bring = List.copyOf(bring);
        askAt = List.copyOf(askAt);
        help = List.copyOf(help);
        numbers = List.copyOf(numbers);
        terms = List.copyOf(terms);
    }

    Right retold(Retelling how) {
        return new Right(
                id,
                how.name(name),
                theme.retold(how),
                how.sentence(purpose),
                how.sentences(audience),
                how.sentences(limits),
                how.sentences(bring),
                askAt.stream().map(desk -> desk.retold(how)).toList(),
                help.stream().map(desk -> desk.retold(how)).toList(),
                url,
                numbers.stream().map(line -> line.retold(how)).toList(),
                sensitive,
                how.sentence(source),
                readOn,
                checkBy,
                proofread,
                terms);
    }

    /// Whether nobody has read it again in time: then an agent is to be asked.
    public boolean overdue(LocalDate today) {
        return today.isAfter(checkBy);
    }

    /// A theme under which rights are listed.
    ///
    /// @param id its id
    /// @param label what people call it
    public record Theme(String id, String label) {
        Theme retold(Retelling how) {
            return new Theme(id, how.sentence(label));
        }
    }
}
