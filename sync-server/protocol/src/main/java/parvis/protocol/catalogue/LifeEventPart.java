package parvis.protocol.catalogue;

import java.util.List;
import java.util.Optional;
import parvis.protocol.message.LifeEventId;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.RightId;

/// One event of part `life-events`: the rights to check, and the questions that sort them.
///
/// @param id the event
/// @param title as people say it
/// @param plainTitle the same in fewer and plainer words
/// @param rights to check, in order, before any answer
/// @param askAt where to ask, best first
/// @param questions to be answered with yes, no, or not at all
/// @param urgent numbers to call, the first in need first
/// @param sensitive offers a quick exit, and is never counted alone
/// @param icon which drawing stands beside it; terminals that have no such drawing show a common one
public record LifeEventPart(
        LifeEventId id,
        String title,
        String plainTitle,
        List<RightId> rights,
        List<OperatorId> askAt,
        List<Question> questions,
        List<Urgent> urgent,
        boolean sensitive,
        Optional<String> icon) {
    public LifeEventPart {
        Sound.text("title", title);
        Sound.text("titleFalc", plainTitle);
        rights = List.copyOf(rights);
        askAt = List.copyOf(askAt);
        questions = List.copyOf(questions);
        urgent = List.copyOf(urgent);
    }

    /// A question whose answer nobody keeps.
    ///
    /// @param text as it is asked
    /// @param yes what a yes changes
    /// @param no what a no changes
    /// @param sensitive offers a quick exit
    public record Question(String text, Effect yes, Effect no, boolean sensitive) {
        public Question {
            Sound.text("text", text);
        }
    }

    /// What an answer changes in the list of rights.
    ///
    /// @param addFirst rights that go to the top
    /// @param add rights that go to the end
    /// @param remove rights that are hidden, unless an answer adds them
    /// @param addAskAt where to ask besides
    /// @param showUrgent whether the urgent numbers come first
    public record Effect(
            List<RightId> addFirst,
            List<RightId> add,
            List<RightId> remove,
            List<OperatorId> addAskAt,
            boolean showUrgent) {
        /// Changes nothing.
        public static final Effect NONE = new Effect(List.of(), List.of(), List.of(), List.of(), false);

        public Effect {
            addFirst = List.copyOf(addFirst);
            add = List.copyOf(add);
            remove = List.copyOf(remove);
            addAskAt = List.copyOf(addAskAt);
        }
    }

    /// A number to call in need.
    ///
    /// @param number of part `numbers`
    /// @param text when to call it
    public record Urgent(String number, String text) {
        public Urgent {
            Sound.number(number);
            Sound.text("text", text);
        }
    }
}
