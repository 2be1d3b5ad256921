package parvis.server.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.server.territory.IndicatorId;

/// What every implementation of [Baselines] and [Targets] promises.
public abstract class GoalsContract {
    private static final Instant NOW = Instant.parse("2026-11-24T10:15:30Z");
    private static final FigureKey FIGURE = new FigureKey(new IndicatorId("AAA-I1"), "value");
    private static final FigureKey OTHER = new FigureKey(new IndicatorId("AAA-I1"), "");

    /// Where baselines are kept, nothing in it.
    protected abstract Baselines baselines();

    /// Where targets are kept, nothing in it.
    protected abstract Targets targets();

    @Test
    void nothing_was_set() {
        assertEquals(Optional.empty(), baselines().of(FIGURE));
        assertEquals(Optional.empty(), targets().of(FIGURE, 2026));
    }

    @Test
    void the_latest_set_baseline_of_a_figure_counts() {
        var baselines = baselines();
        var known = new Baseline.Known(new BigDecimal("17.25"), Year.of(2022), "enquête");
        var year = new Baseline.OfYear(Year.of(2024));
        baselines.set(FIGURE, known, "a", NOW);
        assertEquals(Optional.of(known), baselines.of(FIGURE));
        baselines.set(FIGURE, year, "b", NOW.minusSeconds(60));
        assertEquals(Optional.of(year), baselines.of(FIGURE));
        baselines.set(OTHER, known, "a", NOW);
        assertEquals(Optional.of(year), baselines.of(FIGURE));
        assertEquals(Optional.of(known), baselines.of(OTHER));
    }

    @Test
    void a_figure_is_read_against_the_next_target_or_the_last_of_all() {
        var targets = targets();
        var near = target("10", 2024);
        var far = target("20.5", 2027);
        targets.set(FIGURE, far, "a", NOW);
        targets.set(FIGURE, near, "a", NOW);
        assertEquals(Optional.of(near), targets.of(FIGURE, 2023));
        assertEquals(Optional.of(near), targets.of(FIGURE, 2024));
        assertEquals(Optional.of(far), targets.of(FIGURE, 2025));
        assertEquals(Optional.of(far), targets.of(FIGURE, 2028));
        assertEquals(Optional.empty(), targets.of(OTHER, 2025));
    }

    @Test
    void the_latest_set_target_of_a_year_counts() {
        var targets = targets();
        targets.set(FIGURE, target("10", 2024), "a", NOW);
        targets.set(FIGURE, target("12", 2024), "a", NOW.minusSeconds(60));
        assertEquals(Optional.of(target("12", 2024)), targets.of(FIGURE, 2024));
    }

    private static Target target(String value, int year) {
        return new Target(new BigDecimal(value), Year.of(year));
    }
}
