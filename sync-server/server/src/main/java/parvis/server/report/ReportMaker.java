package parvis.server.report;

import java.time.InstantSource;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parvis.protocol.message.PlaceId;
import parvis.server.completeness.Completeness;
import parvis.server.indicator.Figure;
import parvis.server.indicator.FigureDefinition;
import parvis.server.indicator.FigureKey;
import parvis.server.indicator.Formula;
import parvis.server.indicator.Period;
import parvis.server.indicator.References;
import parvis.server.report.Report.Form;
import parvis.server.report.Report.Line;
import parvis.server.report.Report.OfYear;
import parvis.server.report.Report.Row;
import parvis.server.report.Report.Section;
import parvis.server.territory.AwaitedReference;
import parvis.server.territory.Fiche;
import parvis.server.territory.Indicator;
import parvis.server.territory.IndicatorId;
import parvis.server.territory.Place;
import parvis.server.territory.Reference;
import parvis.server.territory.ReferenceId;
import parvis.server.territory.Territory;

/// Makes the report of a period from what stands at that moment.
public final class ReportMaker {
    private final Territory territory;
    private final List<FigureDefinition> definitions;
    private final Function<Period, List<Figure>> figures;
    private final Function<Period, Completeness> completeness;
    private final References references;
    private final InstantSource clock;
    private final boolean sample;

    /// @param definitions the whole plan's, in its order
    /// @param figures the plan's figures of a period
    /// @param completeness of the terminals' days of a period
    /// @param sample true when all is invented: the report says so
    public ReportMaker(
            Territory territory,
            List<FigureDefinition> definitions,
            Function<Period, List<Figure>> figures,
            Function<Period, Completeness> completeness,
            References references,
            InstantSource clock,
            boolean sample) {
        this.territory = territory;
        this.definitions = List.copyOf(definitions);
        this.figures = figures;
        this.completeness = completeness;
        this.references = references;
        this.clock = clock;
        this.sample = sample;
    }

    /// The years of the convention, of which the final report speaks.
    public Period whole() {
        return Period.years(
                territory.convention().firstYear().getValue(),
                territory.convention().lastYear().getValue());
    }

    /// The report of that period, as things stand now.
    public Report make(Period period) {
        var heading = new Report.Heading(
                territory.id().value(),
                territory.name(),
                territory.convention().title(),
                whole(),
                territory.parties(),
                period,
                clock.instant(),
                territory.zone(),
                sample);
        var ofYears = ofYears(period);
        var lines = new LinkedHashMap<IndicatorId, List<Line>>();
        for (Figure figure : figures.apply(period)) {
            lines.computeIfAbsent(figure.id().indicator(), _ -> new ArrayList<>())
                    .add(new Line(figure, form(figure.id()), years(figure.id(), ofYears)));
        }
        var days = completeness.apply(period);
        return new Report(
                heading,
                territory.fiches().stream().map(fiche -> section(fiche, lines)).toList(),
                days,
                days.assumed().stream().map(this::name).toList(),
                holding(period),
                awaited(),
                territory.convention().contradictions());
    }

    private String name(PlaceId place) {
        return territory.place(place).map(Place::name).orElse(place.value());
    }

    private static Section section(Fiche fiche, Map<IndicatorId, List<Line>> lines) {
        return new Section(
                fiche.id(),
                fiche.title(),
                fiche.objectifs(),
                fiche.publics(),
                rows(fiche.results(), lines),
                rows(fiche.impacts(), lines));
    }

    private static List<Row> rows(List<Indicator> indicators, Map<IndicatorId, List<Line>> lines) {
        return indicators.stream()
                .map(one -> new Row(one.id().value(), one.label(), lines.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /// Beside a year stands the one before it, where the convention has one; beside several years each of them.
    private Map<Year, Map<FigureKey, Figure>> ofYears(Period period) {
        var first = territory.convention().firstYear().getValue();
        var year = period.from().getYear();
        var wanted = period.isOverSeveralYears()
                ? IntStream.rangeClosed(year, period.to().getYear())
                : IntStream.of(year - 1).filter(before -> before >= first);
        var today = clock.instant().atZone(territory.zone()).getYear();
        var all = new LinkedHashMap<Year, Map<FigureKey, Figure>>();
        wanted.filter(one -> one <= today)
                .forEach(one -> all.put(
                        Year.of(one),
                        figures.apply(Period.year(one)).stream()
                                .collect(Collectors.toMap(Figure::id, figure -> figure, (known, _) -> known))));
        return all;
    }

    private static List<OfYear> years(FigureKey id, Map<Year, Map<FigureKey, Figure>> ofYears) {
        return ofYears.entrySet().stream()
                .map(year -> new OfYear(
                        year.getKey(),
                        Optional.ofNullable(year.getValue().get(id)).flatMap(Figure::value)))
                .toList();
    }

    private Form form(FigureKey id) {
        return definitions.stream()
                .filter(definition -> definition.indicator().equals(id.indicator()))
                .map(definition -> switch (definition.formula()) {
                    case Formula.Each each -> form(each.of());
                    case Formula formula when definition.id().equals(id) -> form(formula);
                    case Formula _ -> null;
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Form.NUMBER);
    }

    private static Form form(Formula formula) {
        if (formula.isMilestone()) {
            return Form.MILESTONE;
        }
        return formula instanceof Formula.Change || formula instanceof Formula.Growth ? Form.STEP : Form.NUMBER;
    }

    /// Of each reference figure the value that holds in the period's last year, in the pack's order.
    private List<Reference> holding(Period period) {
        return ids().flatMap(id -> references.of(id, period.lastYear()).stream())
                .toList();
    }

    private List<String> awaited() {
        var given = references.all().stream().map(Reference::id).collect(Collectors.toSet());
        return territory.awaited().stream()
                .filter(one -> !given.contains(one.id()))
                .map(AwaitedReference::label)
                .toList();
    }

    private Stream<ReferenceId> ids() {
        return Stream.concat(
                        territory.references().stream().map(Reference::id),
                        references.all().stream().map(Reference::id))
                .distinct();
    }
}
