package parvis.kiosk.rights;

import java.util.List;
import java.util.Optional;
import parvis.protocol.message.LifeEventId;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.RightId;

/// What happens in a life, and the rights to check then.
///
/// @param id the event
/// @param title as people say it
/// @param plainTitle the same in plainer words
/// @param rights to check, in order, before any answer
/// @param askAt where to ask, best first
/// @param questions that sort the rights
/// @param urgent whom to call in need, the first in need first
/// @param sensitive offers a quick exit
/// @param icon which drawing the territory wants beside it
public record LifeEvent(
        LifeEventId id,
        String title,
        String plainTitle,
        List<RightId> rights,
        List<OperatorId> askAt,
        List<Question> questions,
        List<HelpLine> urgent,
        boolean sensitive,
        Optional<String> icon) {
    public LifeEvent {
        rights = List.copyOf(rights);
        askAt = List.copyOf(askAt);
        questions = List.copyOf(questions);
        urgent = List.copyOf(urgent);
    }

    LifeEvent retold(Retelling how) {
        return new LifeEvent(
                id,
                how.sentence(how.plain() ? plainTitle : title),
                how.sentence(plainTitle),
                rights,
                askAt,
                questions.stream().map(question -> question.retold(how)).toList(),
                urgent.stream().map(line -> line.retold(how)).toList(),
                sensitive,
                icon);
    }

    /// A question that is answered with yes, no, or not at all.
    ///
    /// @param text as it is asked
    /// @param yes what a yes changes
    /// @param no what a no changes
    /// @param sensitive offers a quick exit
    public record Question(String text, Effect yes, Effect no, boolean sensitive) {
        Question retold(Retelling how) {
            return new Question(how.sentence(text), yes, no, sensitive);
        }
    }

    /// What an answer changes in the list.
    ///
    /// @param first rights that go to the top
    /// @param last rights that go to the end
    /// @param hidden rights that are hidden, unless an answer adds them
    /// @param askAt where to ask besides
    /// @param urgent whether the urgent numbers come first
    public record Effect(
            List<RightId> first, List<RightId> last, List<RightId> hidden, List<OperatorId> askAt, boolean urgent) {
        /// Changes nothing.
        public static final Effect NONE = new Effect(List.of(), List.of(), List.of(), List.of(), false);

        public Effect {
            first = List.copyOf(first);
            last = List.copyOf(last);
            hidden = List.copyOf(hidden);
            askAt = List.copyOf(askAt);
        }
    }
}
