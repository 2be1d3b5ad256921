package parvis.server.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parvis.server.territory.Reference;
import parvis.server.territory.ReferenceId;

/// The territory's reference figures: the pack's, and dated values that coordinators add. Earlier ones stay.
public interface References {
    /// Adds a dated value; when it returns it is durable.
    void add(Reference reference, String author, Instant at);

    /// The value that holds in that year: of the greatest year up to it; when all speak of later years, of the earliest
    /// year; a value without a year gives way to a dated one. Of two for one year the later recorded holds.
    Optional<Reference> of(ReferenceId id, int year);

    /// All values, by id, then the pack's first, then as recorded.
    List<Reference> all();

    /// The one of `values` that holds in `year`, by the rule of [#of].
    ///
    /// @param values of one reference figure, the later recorded later
    static Optional<Reference> holding(List<Reference> values, int year) {
        var dated = new TreeMap<Integer, Reference>();
        values.forEach(value -> value.year().ifPresent(of -> dated.put(of.getValue(), value)));
        return Optional.ofNullable(dated.floorEntry(year))
                .or(() -> Optional.ofNullable(dated.firstEntry()))
                .map(Map.Entry::getValue)
                .or(() -> values.isEmpty() ? Optional.empty() : Optional.of(values.getLast()));
    }
}
