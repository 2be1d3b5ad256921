package parvis.server.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Baselines and targets in maps.
public final class InMemoryGoals implements Baselines, Targets {
    private final Map<FigureKey, Baseline> baselines = new HashMap<>();
    private final Map<FigureKey, TreeMap<Integer, Target>> targets = new HashMap<>();
    private final Map<FigureKey, List<Dated<Baseline>>> setBaselines = new HashMap<>();
    private final Map<FigureKey, List<Dated<Target>>> setTargets = new HashMap<>();

    @Override
    public void set(FigureKey figure, Baseline baseline, String author, Instant at) {
        baselines.put(figure, baseline);
        setBaselines.computeIfAbsent(figure, _ -> new ArrayList<>()).addFirst(new Dated<>(baseline, author, at));
    }

    @Override
    public Optional<Baseline> of(FigureKey figure) {
        return Optional.ofNullable(baselines.get(figure));
    }

    @Override
    public void set(FigureKey figure, Target target, String author, Instant at) {
        targets.computeIfAbsent(figure, _ -> new TreeMap<>()).put(target.year().getValue(), target);
        setTargets.computeIfAbsent(figure, _ -> new ArrayList<>()).addFirst(new Dated<>(target, author, at));
    }

    @Override
    public Optional<Target> of(FigureKey figure, int year) {
        var all = targets.getOrDefault(figure, new TreeMap<>());
        return Optional.ofNullable(all.ceilingEntry(year))
                .or(() -> Optional.ofNullable(all.lastEntry()))
                .map(Map.Entry::getValue);
    }

    @Override
    public List<Dated<Baseline>> history(FigureKey figure) {
        return List.copyOf(setBaselines.getOrDefault(figure, List.of()));
    }

    @Override
    public List<Dated<Target>> targets(FigureKey figure) {
        return List.copyOf(setTargets.getOrDefault(figure, List.of()));
    }
}
