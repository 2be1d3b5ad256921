package parvis.server.web.answer;

import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import parvis.server.indicator.Counts;
import parvis.server.indicator.Period;
import parvis.server.indicator.Where;

/// Counts that are asked once while nothing changes, however many look.
public final class RememberedCounts implements Counts {
    private static final int MOST = 64;

    private final Counts counts;
    private final Remembered<Asked, List<Row>> rows;
    private final Remembered<AskedHours, List<Hour>> hours;

    /// @param changes grows when anything has changed
    public RememberedCounts(Counts counts, LongSupplier changes) {
        this.counts = counts;
        this.rows = new Remembered<>(changes, MOST);
        this.hours = new Remembered<>(changes, MOST);
    }

    @Override
    public List<Row> of(Period period, Set<By> by, int limit) {
        return rows.get(new Asked(period, by, limit), asked -> counts.of(asked.period(), asked.by(), asked.limit()));
    }

    @Override
    public List<Hour> hours(Period period, Where where) {
        return hours.get(new AskedHours(period, where), asked -> counts.hours(asked.period(), asked.where()));
    }

    private record Asked(Period period, Set<By> by, int limit) {
        Asked {
            by = Set.copyOf(by);
        }
    }

    private record AskedHours(Period period, Where where) {}
}
