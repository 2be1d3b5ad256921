package parvis.server.web.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parvis.server.completeness.Completeness;
import parvis.server.indicator.Figure;
import parvis.server.indicator.Missing;
import parvis.server.indicator.Period;
import parvis.server.territory.Fiche;
import parvis.server.territory.Indicator;
import parvis.server.territory.IndicatorId;
import parvis.server.territory.Territory;
import parvis.server.web.answer.Csv;
import parvis.server.web.answer.Figures;

/// The plan's figures as a table, one line a figure, columns named as in the API.
final class FigureCsv {
    private static final List<String> COLUMNS = List.of(
            "indicator",
            "figure",
            "fiche",
            "label",
            "name",
            "value",
            "unit",
            "from",
            "to",
            "numerator",
            "denominator",
            "current",
            "baseline",
            "target",
            "targetYear",
            "source",
            "expected",
            "complete",
            "missing",
            "definition");

    private FigureCsv() {}

    static byte[] plan(Territory territory, Figures figures, Period period) {
        Map<IndicatorId, List<Figure>> byIndicator = figures.of(period).stream()
                .collect(Collectors.groupingBy(figure -> figure.id().indicator()));
        Completeness completeness = figures.completeness(period);
        var csv = new Csv();
        csv.line(COLUMNS);
        for (Fiche fiche : territory.fiches()) {
            for (Indicator indicator : fiche.indicators()) {
                byIndicator
                        .getOrDefault(indicator.id(), List.of())
                        .forEach(figure -> csv.line(line(fiche, indicator, figure, completeness)));
            }
        }
        return csv.bytes();
    }

    private static List<String> line(Fiche fiche, Indicator indicator, Figure figure, Completeness completeness) {
        return List.of(
                indicator.id().value(),
                figure.id().key(),
                fiche.id(),
                indicator.label(),
                figure.name(),
                number(figure.value()),
                figure.unit(),
                figure.period().from().toString(),
                figure.period().to().toString(),
                number(figure.operands().numerator()),
                number(figure.operands().denominator()),
                number(figure.operands().current()),
                number(figure.operands().baseline()),
                number(figure.target().map(target -> target.value())),
                figure.target().map(target -> target.year().toString()).orElse(""),
                figure.source(),
                figure.fedByFacts() ? Integer.toString(completeness.expected()) : "",
                figure.fedByFacts() ? Integer.toString(completeness.complete()) : "",
                figure.missing().stream().map(Missing::text).collect(Collectors.joining(" ")),
                figure.definition());
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(Csv::number).orElse("");
    }
}
