package parvis.server.indicator;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Baselines and targets in maps.
public final class InMemoryGoals implements Baselines, Targets {
    private final Map<FigureKey, Baseline> baselines = new HashMap<>();
    private final Map<FigureKey, TreeMap<Integer, Target>> targets = new HashMap<>();

    @Override
    public void set(FigureKey figure, Baseline baseline, String author, Instant at) {
        baselines.put(figure, baseline);
    }

    @Override
    public Optional<Baseline> of(FigureKey figure) {
        return Optional.ofNullable(baselines.get(figure));
    }

    @Override
    public void set(FigureKey figure, Target target, String author, Instant at) {
        targets.computeIfAbsent(figure, _ -> new TreeMap<>()).put(target.year().getValue(), target);
    }

    @Override
    public Optional<Target> of(FigureKey figure, int year) {
        var all = targets.getOrDefault(figure, new TreeMap<>());
        return Optional.ofNullable(all.ceilingEntry(year))
                .or(() -> Optional.ofNullable(all.lastEntry()))
                .map(Map.Entry::getValue);
    }
}
