package parvis.server.indicator;

import java.util.Set;
import java.util.SortedSet;
import parvis.protocol.message.Measure;
import parvis.server.territory.Dimension;

/// The accepted facts of the territory, asked in sums. A fact takes part by its local day. `closing` facts and refused
/// ones take part in nothing here, but for [#anyFact].
///
/// A fact is *netted* with its corrections, in whatever order they came. Conditions and period are asked of the fact
/// itself; while it has not come, its corrections stand for it.
public interface Tallies {
    /// True when the territory has any accepted fact at all in the period, closings included.
    boolean anyFact(Period period);

    /// The sum of a number over facts and corrections; 0 when none fits.
    long sum(Measure measure, Where where, Period period);

    /// The different values of `fields`, all together, over live facts. A fact is live while, netted, one of `held`,
    /// `people`, `items`, `answers` is above 0 and it is not a cancelled one (`cancelled` above 0 with no `held`).
    Set<String> distinct(Set<Dimension> fields, Where where, Period period);

    /// The values of `dimension` that were met, in alphabetical order, `""` where facts have none: over the facts
    /// that, netted, still count something.
    SortedSet<String> met(Dimension dimension, Where where, Period period);
}
