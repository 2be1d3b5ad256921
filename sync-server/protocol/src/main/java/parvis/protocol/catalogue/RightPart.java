package parvis.protocol.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.RightId;

/// One card of part `rights`: it orients and never decides. Each list has one sentence a line, in plain French.
///
/// @param id the right
/// @param name its official name, abbreviations in brackets
/// @param theme under which people look for it, an id of part `right-themes`
/// @param aka what people call it, for the search only
/// @param purpose one sentence: what for
/// @param audience who should check
/// @param limits what to know before going
/// @param bring papers to bring, indicative
/// @param askAt where to ask, best first
/// @param officialUrl the official page, where a source gave one
/// @param numbers whom to call, of part `numbers`
/// @param sensitive offers a quick exit, and is never counted alone
/// @param parts rights that share the card
/// @param sources where it comes from, the one to show first
/// @param checkBy after that day an agent should be asked
/// @param proofread the day on which people concerned have read it; absent: they have not
public record RightPart(
        RightId id,
        String name,
        String theme,
        List<String> aka,
        String purpose,
        List<String> audience,
        List<String> limits,
        List<String> bring,
        List<OperatorId> askAt,
        Optional<String> officialUrl,
        List<String> numbers,
        boolean sensitive,
        List<Share> parts,
        List<Source> sources,
        LocalDate checkBy,
        Optional<LocalDate> proofread) {
    /// @throws IllegalArgumentException when a text is blank, the address is not on the web, or no source is given
    public RightPart {
        Sound.text("name", name);
        Sound.text("purpose", purpose);
        officialUrl.ifPresent(url -> Sound.address("officialUrl", url));
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a right without a source: " + id);
        }
        aka = List.copyOf(aka);
        audience = Sound.texts("for", audience);
        limits = Sound.texts("limits", limits);
        bring = Sound.texts("bring", bring);
        askAt = List.copyOf(askAt);
        numbers = List.copyOf(numbers);
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
    }

    /// A right that shares the card with others.
    ///
    /// @param name its official name
    /// @param aka what people call it
    public record Share(String name, List<String> aka) {
        public Share {
            Sound.text("name", name);
            aka = List.copyOf(aka);
        }
    }

    /// Where something was read.
    ///
    /// @param title of the page or file
    /// @param year of which it speaks, where it says so
    /// @param seenOn when it was read
    public record Source(String title, Optional<Integer> year, LocalDate seenOn) {
        public Source {
            Sound.text("title", title);
        }
    }
}
