package parvis.server.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The targets that coordinators set. The latest set one of a figure and year counts; earlier ones are kept.
public interface Targets {
    /// Sets one; when it returns it is durable.
    void set(FigureKey figure, Target target, String author, Instant at);

    /// The one that a figure of that year is read against: the next to be reached (of that year or the first after
    /// it), or the last of all when none lies ahead.
    Optional<Target> of(FigureKey figure, int year);

    /// All that were set, the newest first.
    List<Dated<Target>> targets(FigureKey figure);
}
