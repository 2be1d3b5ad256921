package parvis.server.sql;

import java.time.Instant;
import parvis.protocol.message.Fact;

/// A row of table `fact` that is being written, by its keys.
///
/// @param kind what it is told apart by
/// @param mends the fact that it corrects, or itself: what it is netted with
record KeptRow(long terminal, long epoch, long sequence, Fact fact, long kind, Group mends, Instant received) {
    /// A fact and what corrects it, named by the fact.
    record Group(long epoch, long sequence) {}

    boolean isCorrection() {
        return fact.corrects().isPresent();
    }

    /// Where its numbers add up.
    Cell cell() {
        return new Cell(Days.number(fact.day()), kind, terminal);
    }

    /// A row of sums.
    ///
    /// @param span a day, or a month
    record Cell(int span, long kind, long terminal) {
        Cell ofMonth() {
            return new Cell(span / 100, kind, terminal);
        }
    }
}
