package parvis.protocol.catalogue;

import java.util.List;

/// All that a territory says of rights.
///
/// @param themes part `right-themes`, in the order of the screen
/// @param rights part `rights`
/// @param events part `life-events`, in the order of the screen
/// @param operators part `operators`
/// @param numbers part `numbers`
/// @param synonyms part `synonyms`
/// @param words part `words`
public record RightsPart(
        List<Theme> themes,
        List<RightPart> rights,
        List<LifeEventPart> events,
        List<OperatorPart> operators,
        List<NumberPart> numbers,
        List<SynonymPart> synonyms,
        List<WordPart> words) {
    /// A territory that says nothing of rights, or a server that does not know them.
    public static final RightsPart NONE =
            new RightsPart(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public RightsPart {
        themes = List.copyOf(themes);
        rights = List.copyOf(rights);
        events = List.copyOf(events);
        operators = List.copyOf(operators);
        numbers = List.copyOf(numbers);
        synonyms = List.copyOf(synonyms);
        words = List.copyOf(words);
    }

    /// A theme under which rights are listed.
    ///
    /// @param id its id
    /// @param label what people call it
    public record Theme(String id, String label) {
        public Theme {
            Sound.text("id", id);
            Sound.text("name", label);
        }
    }
}
