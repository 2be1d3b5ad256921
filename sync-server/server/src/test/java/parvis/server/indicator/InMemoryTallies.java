package parvis.server.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactId;
import parvis.protocol.message.Measure;
import parvis.server.territory.Dimension;

/// Tallies over a list, as plainly as the contract says it: what SQL is compared with.
public final class InMemoryTallies implements Tallies {
    private final List<KeptFact> facts = new ArrayList<>();

    /// @param facts accepted, in the order in which they came
    public InMemoryTallies(Collection<KeptFact> facts) {
        this.facts.addAll(facts);
    }

    @Override
    public boolean anyFact(Period period) {
        return facts.stream().anyMatch(kept -> period.contains(kept.fact().day()));
    }

    @Override
    public long sum(Measure measure, Where where, Period period) {
        return counted()
                .filter(fact -> takesPart(fact, where, period))
                .mapToLong(fact -> fact.measures().get(measure))
                .sum();
    }

    @Override
    public Set<String> distinct(Set<Dimension> fields, Where where, Period period) {
        return netted().stream()
                .filter(fact -> takesPart(fact.first(), where, period) && isLive(fact.total()))
                .flatMap(fact -> fields.stream().flatMap(field -> values(field, fact.first())))
                .collect(Collectors.toSet());
    }

    @Override
    public SortedSet<String> met(Dimension dimension, Where where, Period period) {
        return netted().stream()
                .filter(fact -> takesPart(fact.first(), where, period) && !isVoid(fact.total()))
                .map(fact -> values(dimension, fact.first()).findFirst().orElse(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> values(Dimension dimension, Fact fact) {
        return DimensionValues.of(dimension, fact.dimensions()).stream();
    }

    private static boolean takesPart(Fact fact, Where where, Period period) {
        Dimensions dimensions = fact.dimensions();
        return period.contains(fact.day()) && where.fits(dimensions);
    }

    private static boolean isLive(Map<Measure, Long> total) {
        boolean counts = Stream.of(Measure.HELD, Measure.PEOPLE, Measure.ITEMS, Measure.ANSWERS)
                .anyMatch(measure -> total.getOrDefault(measure, 0L) > 0);
        boolean cancelled = total.getOrDefault(Measure.CANCELLED, 0L) > 0 && total.getOrDefault(Measure.HELD, 0L) <= 0;
        return counts && !cancelled;
    }

    private static boolean isVoid(Map<Measure, Long> total) {
        return total.values().stream().allMatch(value -> value == 0);
    }

    private Stream<Fact> counted() {
        return facts.stream().map(KeptFact::fact).filter(fact -> !fact.isClosing());
    }

    private Collection<Netted> netted() {
        var byFirst = new LinkedHashMap<FactId, List<KeptFact>>();
        facts.stream()
                .filter(kept -> !kept.fact().isClosing())
                .forEach(kept -> byFirst.computeIfAbsent(first(kept), _ -> new ArrayList<>())
                        .add(kept));
        return byFirst.entrySet().stream()
                .map(group -> net(group.getKey(), group.getValue()))
                .toList();
    }

    private static FactId first(KeptFact kept) {
        return kept.fact()
                .corrects()
                .map(ref -> new FactId(kept.id().terminal(), ref))
                .orElse(kept.id());
    }

    private static Netted net(FactId first, List<KeptFact> group) {
        var itself = group.stream().filter(kept -> kept.id().equals(first)).findFirst();
        var total = group.stream()
                .map(kept -> kept.fact().measures().values())
                .flatMap(numbers -> numbers.entrySet().stream())
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)));
        return new Netted(itself.orElse(group.getFirst()).fact(), total);
    }

    /// A fact, or while it has not come its first correction, with all numbers added up.
    private record Netted(Fact first, Map<Measure, Long> total) {}
}
