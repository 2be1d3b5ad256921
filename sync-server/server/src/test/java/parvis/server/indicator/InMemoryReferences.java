package parvis.server.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parvis.server.territory.Reference;
import parvis.server.territory.ReferenceId;

/// Reference figures in a list.
public final class InMemoryReferences implements References {
    private final List<Reference> all = new ArrayList<>();

    /// @param pack the territory's own
    public InMemoryReferences(List<Reference> pack) {
        all.addAll(pack);
    }

    @Override
    public void add(Reference reference, String author, Instant at) {
        all.add(reference);
    }

    @Override
    public Optional<Reference> of(ReferenceId id, int year) {
        return References.holding(
                all.stream().filter(reference -> reference.id().equals(id)).toList(), year);
    }

    @Override
    public List<Reference> all() {
        return all.stream().sorted(Comparator.comparing(Reference::id)).toList();
    }
}
