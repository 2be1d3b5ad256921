package parvis.protocol.catalogue;

import java.util.List;
import java.util.Optional;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.PlaceId;

/// One organisation or desk of part `operators`, and where it is found in this town.
///
/// @param id the operator
/// @param name as people read it on a letter
/// @param purpose one sentence: what for
/// @param numbers whom to call, of part `numbers`
/// @param url its page, where a source gave one
/// @param helpsFor the operators for whose papers this desk helps
/// @param places its places in this town; empty: none that the town's data name
public record OperatorPart(
        OperatorId id,
        String name,
        String purpose,
        List<String> numbers,
        Optional<String> url,
        List<OperatorId> helpsFor,
        List<PlaceId> places) {
    /// @throws IllegalArgumentException when a text is blank or the address is not on the web
    public OperatorPart {
        Sound.text("name", name);
        Sound.text("whatFor", purpose);
        url.ifPresent(page -> Sound.address("url", page));
        numbers = List.copyOf(numbers);
        helpsFor = List.copyOf(helpsFor);
        places = List.copyOf(places);
    }
}
