package parvis.server.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The baselines that coordinators set. The latest set one of a figure counts; earlier ones are kept, for the record.
public interface Baselines {
    /// Sets one; when it returns it is durable.
    void set(FigureKey figure, Baseline baseline, String author, Instant at);

    /// The one that counts.
    Optional<Baseline> of(FigureKey figure);

    /// All that were set, the newest first.
    List<Dated<Baseline>> history(FigureKey figure);
}
