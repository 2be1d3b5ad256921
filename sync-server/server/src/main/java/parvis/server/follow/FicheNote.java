package parvis.server.follow;

import java.time.Instant;
import java.util.Optional;

/// What somebody wrote of a fiche or of one of its actions. It is never changed: a later one stands beside it.
///
/// @param id its number, greater for a later one
/// @param draft what was written
/// @param author who wrote it
/// @param at when
public record FicheNote(long id, Draft draft, String author, Instant at) {
    /// The longest name of an action.
    public static final int LONGEST_ACTION = 200;

    /// The longest comment.
    public static final int LONGEST_COMMENT = 2000;

    /// What is written.
    ///
    /// @param fiche of which fiche
    /// @param action of which of its actions, by the plan's words; empty: of the fiche as a whole
    /// @param state how far it is
    /// @param comment in people's own words, may be empty
    public record Draft(String fiche, Optional<String> action, ActionState state, String comment) {
        /// @throws IllegalArgumentException when a text is longer than it may be, or the action's name is blank
        public Draft {
            if (action.filter(name -> name.isBlank() || name.length() > LONGEST_ACTION)
                    .isPresent()) {
                throw new IllegalArgumentException("action is not 1..200 characters");
            }
            if (comment.length() > LONGEST_COMMENT) {
                throw new IllegalArgumentException("comment is longer than 2000 characters");
            }
        }
    }
}
