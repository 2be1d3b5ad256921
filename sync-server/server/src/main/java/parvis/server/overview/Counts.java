package parvis.server.overview;

import java.util.List;
import java.util.Map;
import parvis.protocol.message.Measure;
import parvis.server.indicator.Period;

/// Sums of accepted facts, corrections inside, closings left out. What door sensors saw is never added to anything
/// else: without [Grouping#ACTIVITY] the facts of [parvis.protocol.message.Fact#PASSAGE] are left out too.
public interface Counts {
    /// One row for each combination that was met, in the order of its keys; of more than `most` rows only `most + 1`
    /// come, so that the caller sees that it asked too much.
    List<Row> rows(Period period, List<Grouping> by, int most);

    /// One combination.
    ///
    /// @param keys one for each grouping, in its order; empty text where the facts have none
    /// @param sums of the measures that its facts carry
    record Row(List<String> keys, Map<Measure, Long> sums) {
        public Row {
            keys = List.copyOf(keys);
            sums = Map.copyOf(sums);
        }
    }
}
