package parvis.protocol.catalogue;

import java.util.List;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.RightId;

/// One entry of part `synonyms`: what people say, and what they must find.
///
/// @param term in lower case without accents
/// @param rights that it means, best first
/// @param operators that it means, best first
/// @param numbers to call
public record SynonymPart(String term, List<RightId> rights, List<OperatorId> operators, List<String> numbers) {
    /// @throws IllegalArgumentException when the term is blank or means nothing
    public SynonymPart {
        Sound.text("term", term);
        if (rights.isEmpty() && operators.isEmpty() && numbers.isEmpty()) {
            throw new IllegalArgumentException("a synonym of nothing: " + term);
        }
        rights = List.copyOf(rights);
        operators = List.copyOf(operators);
        numbers = List.copyOf(numbers);
    }
}
