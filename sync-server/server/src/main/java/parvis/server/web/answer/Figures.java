package parvis.server.web.answer;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import parvis.protocol.message.TerminalId;
import parvis.server.completeness.Completeness;
import parvis.server.completeness.CompletenessCheck;
import parvis.server.indicator.Calculator;
import parvis.server.indicator.Figure;
import parvis.server.indicator.FigureDefinition;
import parvis.server.indicator.Period;

/// What the server shows of a period: the plan's figures, and how complete the terminals' days are.
public final class Figures {
    private final Calculator calculator;
    private final List<FigureDefinition> definitions;
    private final CompletenessCheck check;
    private final ZoneId zone;
    private final InstantSource clock;

    /// @param definitions the whole plan's, in its order
    /// @param zone of the territory's days
    public Figures(
            Calculator calculator,
            List<FigureDefinition> definitions,
            CompletenessCheck check,
            ZoneId zone,
            InstantSource clock) {
        this.calculator = calculator;
        this.definitions = List.copyOf(definitions);
        this.check = check;
        this.zone = zone;
        this.clock = clock;
    }

    /// The whole plan's figures, in its order; several for one definition where a figure is told apart by topic.
    public List<Figure> of(Period period) {
        return calculator.figures(definitions, period);
    }

    /// How complete the terminals' days of that period are.
    public Completeness completeness(Period period) {
        return check.over(period, today());
    }

    /// How complete the days of each terminal that has counted are.
    public Map<TerminalId, Completeness> byTerminal(Period period) {
        return check.byTerminal(period, today());
    }

    /// Today, where the territory is.
    public LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
