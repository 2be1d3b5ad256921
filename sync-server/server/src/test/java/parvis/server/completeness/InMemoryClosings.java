package parvis.server.completeness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import parvis.protocol.message.Measure;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.server.indicator.KeptFact;
import parvis.server.indicator.Period;

/// Closings over lists, as plainly as the contract says it.
public final class InMemoryClosings implements Closings {
    private final Map<TerminalId, PlaceId> enrolled;
    private final List<KeptFact> accepted;
    private final List<RefusedFact> refused;

    /// @param enrolled where terminals stand
    /// @param accepted in the order in which they came
    /// @param refused in quarantine
    public InMemoryClosings(Map<TerminalId, PlaceId> enrolled, List<KeptFact> accepted, List<RefusedFact> refused) {
        this.enrolled = enrolled;
        this.accepted = accepted;
        this.refused = refused;
    }

    @Override
    public List<Counting> terminals() {
        var first = new TreeMap<TerminalId, LocalDate>(Comparator.comparing(TerminalId::value));
        accepted.forEach(kept ->
                first.merge(kept.id().terminal(), kept.fact().day(), BinaryOperator.minBy(Comparator.naturalOrder())));
        return first.entrySet().stream()
                .map(one -> new Counting(one.getKey(), Optional.ofNullable(enrolled.get(one.getKey())), one.getValue()))
                .toList();
    }

    @Override
    public Set<LocalDate> complete(TerminalId terminal, Period period) {
        return closed(terminal, period).stream()
                .filter(day -> day.came() >= day.said())
                .map(ShortDay::day)
                .collect(Collectors.toSet());
    }

    @Override
    public List<ShortDay> fallenShort(TerminalId terminal, Period period) {
        return closed(terminal, period).stream()
                .filter(day -> day.came() < day.said())
                .toList();
    }

    private List<ShortDay> closed(TerminalId terminal, Period period) {
        var said = new HashMap<LocalDate, Long>();
        var came = new HashMap<LocalDate, Long>();
        for (var kept : accepted) {
            var fact = kept.fact();
            if (kept.id().terminal().equals(terminal) && fact.isClosing()) {
                said.put(fact.day(), fact.measures().get(Measure.FACTS));
            } else if (kept.id().terminal().equals(terminal) && fact.countsInClosing()) {
                came.merge(fact.day(), 1L, Long::sum);
            }
        }
        refused.stream()
                .filter(fact -> fact.id().terminal().equals(terminal) && countsInClosing(fact.raw()))
                .forEach(fact -> came.merge(day(fact.raw()), 1L, Long::sum));
        return said.entrySet().stream()
                .filter(day -> period.contains(day.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(day -> new ShortDay(day.getKey(), day.getValue(), came.getOrDefault(day.getKey(), 0L)))
                .toList();
    }

    private static boolean countsInClosing(String raw) {
        return raw.contains("\"day\":\"") && !raw.contains("\"closing\"") && !raw.contains("\"corrects\"");
    }

    private static LocalDate day(String raw) {
        int start = raw.indexOf("\"day\":\"") + 7;
        return LocalDate.parse(raw.substring(start, start + 10));
    }
}
