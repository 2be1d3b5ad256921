package parvis.server.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A number that a coordinator wrote down. It is never changed and never erased; a wrong one is struck.
///
/// @param id its number, greater for a later recorded one
/// @param draft what was written down
/// @param author who wrote it
/// @param recorded when
/// @param struck who struck it and when, if anyone did
public record Entry(long id, Draft draft, String author, Instant recorded, Optional<Struck> struck) {
    /// What a coordinator writes down.
    ///
    /// @param figure for which figure
    /// @param day on which it was so
    /// @param value at most two decimals
    /// @param source where the number comes from
    /// @param note what a reader should know
    public record Draft(FigureKey figure, LocalDate day, BigDecimal value, String source, Optional<String> note) {
        /// @throws IllegalArgumentException when `value` has more than two decimals or `source` is blank
        public Draft {
            Decimals.atMostTwo("value", value);
            if (source.isBlank()) {
                throw new IllegalArgumentException("source is blank: " + figure);
            }
        }
    }

    /// Who took an entry back, and when.
    public record Struck(String author, Instant at) {}
}
