package parvis.server.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A report as it is handed out: its figures, what people wrote beside them, and whether it still moves.
///
/// @param report the figures
/// @param comments the ones that stand, in the plan's order
/// @param standing whether it still moves
public record Edition(Report report, List<Comment> comments, Standing standing) {
    public Edition {
        comments = List.copyOf(comments);
    }

    /// A comment on a fiche, or on the whole.
    ///
    /// @param section the fiche's id, empty for the whole
    /// @param text as written
    /// @param author who wrote it
    /// @param written when
    public record Comment(String section, String text, String author, Instant written) {}

    /// Whether it still moves.
    public sealed interface Standing {
        /// What stands at this moment; kept nowhere.
        record Live() implements Standing {}

        /// Kept, to be talked over.
        ///
        /// @param id its number
        /// @param author who made it
        record Draft(long id, String author) implements Standing {}

        /// The same for ever.
        ///
        /// @param id its number
        /// @param author who made it
        /// @param signer who signed it off
        /// @param signed when
        record Signed(long id, String author, String signer, Instant signed) implements Standing {}
    }

    /// What stands at this moment.
    public static Edition live(Report report) {
        return new Edition(report, List.of(), new Standing.Live());
    }

    /// The comment on that fiche, or with an empty id on the whole.
    public Optional<Comment> comment(String section) {
        return comments.stream()
                .filter(comment -> comment.section().equals(section))
                .findFirst();
    }
}
