package parvis.server;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import parvis.protocol.message.TerminalId;
import parvis.server.completeness.CompletenessCheck;
import parvis.server.indicator.Calculator;
import parvis.server.indicator.Figure;
import parvis.server.indicator.FigureDefinition;
import parvis.server.indicator.Period;
import parvis.server.web.answer.Figures;

/// The plan's figures and their completeness, as the web shows them.
final class ServedFigures implements Figures {
    private final Calculator calculator;
    private final List<FigureDefinition> definitions;
    private final CompletenessCheck check;
    private final ZoneId zone;
    private final InstantSource clock;

    ServedFigures(
            Calculator calculator,
            List<FigureDefinition> definitions,
            CompletenessCheck check,
            ZoneId zone,
            InstantSource clock) {
        this.calculator = calculator;
        this.definitions = definitions;
        this.check = check;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public List<Figure> of(Period period) {
        return calculator.figures(definitions, period);
    }

    @Override
    public Completeness completeness(Period period) {
        return shown(check.over(period, today()));
    }

    @Override
    public Completeness completeness(Period period, TerminalId terminal) {
        var found = check.byTerminal(period, today()).get(terminal);
        return found == null ? new Completeness(0, 0, List.of(), 0, false) : shown(found);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static Completeness shown(parvis.server.completeness.Completeness found) {
        return new Completeness(
                found.expected(),
                found.complete(),
                found.missing().stream()
                        .map(missed -> new MissingDay(missed.terminal(), missed.day()))
                        .toList(),
                found.missingCount(),
                !found.assumed().isEmpty());
    }
}
