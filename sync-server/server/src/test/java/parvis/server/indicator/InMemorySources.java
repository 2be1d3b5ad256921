package parvis.server.indicator;

import java.util.List;
import parvis.server.territory.Reference;

/// All ports over memory.
public final class InMemorySources {
    private InMemorySources() {}

    /// Empty stores, but for these facts and the pack's reference figures.
    public static Sources of(List<KeptFact> facts, List<Reference> pack) {
        var goals = new InMemoryGoals();
        return new Sources(
                new InMemoryTallies(facts), new InMemoryEntries(), goals, goals, new InMemoryReferences(pack));
    }
}
