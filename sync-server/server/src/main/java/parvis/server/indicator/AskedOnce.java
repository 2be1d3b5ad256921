package parvis.server.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import parvis.protocol.message.Measure;
import parvis.server.territory.Dimension;

/// Tallies for one calculation: what was answered is not asked again, so that figures made from the same sum agree even
/// while facts come in. Belongs to one thread.
final class AskedOnce implements Tallies {
    private final Tallies tallies;
    private final Map<Record, Object> answers = new HashMap<>();

    AskedOnce(Tallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public boolean anyFact(Period period) {
        return answer(period, () -> tallies.anyFact(period));
    }

    @Override
    public long sum(Measure measure, Where where, Period period) {
        return answer(new SumOf(measure, where, period), () -> tallies.sum(measure, where, period));
    }

    @Override
    public Set<String> distinct(Set<Dimension> fields, Where where, Period period) {
        return answer(new ValuesOf(fields, where, period), () -> tallies.distinct(fields, where, period));
    }

    @Override
    public SortedSet<String> met(Dimension dimension, Where where, Period period) {
        return answer(new MetOf(dimension, where, period), () -> tallies.met(dimension, where, period));
    }

    /// A question has one kind of answer, by its record.
    @SuppressWarnings("unchecked")
    private <T> T answer(Record question, Supplier<T> asked) {
        return (T) answers.computeIfAbsent(question, _ -> asked.get());
    }

    private record SumOf(Measure measure, Where where, Period period) {}

    private record ValuesOf(Set<Dimension> fields, Where where, Period period) {}

    private record MetOf(Dimension dimension, Where where, Period period) {}
}
