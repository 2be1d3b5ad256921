package parvis.server.web.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parvis.server.completeness.Completeness;
import parvis.server.indicator.Figure;
import parvis.server.indicator.FigureDefinition;
import parvis.server.indicator.Period;
import parvis.server.ingest.Fleet;
import parvis.server.ingest.Overview;
import parvis.server.territory.Fiche;
import parvis.server.territory.Indicator;
import parvis.server.territory.IndicatorId;
import parvis.server.territory.Territory;
import parvis.server.web.answer.Figures;
import parvis.server.web.answer.Texts;
import parvis.server.web.page.PlanView.Card;
import parvis.server.web.page.PlanView.FicheView;
import parvis.server.web.page.PlanView.FiguresView;
import parvis.server.web.page.PlanView.Part;
import parvis.server.web.page.PlanView.RowView;

/// Makes the part of the page that is refreshed: the whole at a glance, what is missing, the fiches.
final class FiguresPart {
    private final Territory territory;
    private final Figures figures;
    private final Fleet fleet;
    private final Texts texts;
    private final FigureWords words;
    private final Gaps gaps;

    FiguresPart(Territory territory, List<FigureDefinition> definitions, Figures figures, Fleet fleet, Texts texts) {
        this.territory = territory;
        this.figures = figures;
        this.fleet = fleet;
        this.texts = texts;
        this.words = new FigureWords(texts, definitions);
        this.gaps = new Gaps(texts);
    }

    FiguresView make(Period period) {
        List<Figure> all = figures.of(period);
        Completeness completeness = figures.completeness(period);
        Map<IndicatorId, List<Figure>> byIndicator =
                all.stream().collect(Collectors.groupingBy(figure -> figure.id().indicator()));
        List<FicheView> fiches = new ArrayList<>();
        for (Fiche fiche : territory.fiches()) {
            fiches.add(fiche(fiche, fiches.size() % Tones.COUNT, byIndicator, completeness));
        }
        return new FiguresView(
                cards(all, completeness), gaps.make(all, completeness, key -> "#" + FigureWords.anchor(key)), fiches);
    }

    List<Card> cards(List<Figure> all, Completeness completeness) {
        return List.of(
                new Card(
                        texts.get("card.known"),
                        known("figures.known", all),
                        texts.get("card.known.note", all.size() - countKnown(all))),
                completeness.expected() == 0
                        ? new Card(texts.get("card.days"), "—", texts.get("state.nothing.expected"))
                        : new Card(
                                texts.get("card.days"),
                                FigureWords.percentOf(completeness),
                                texts.get(
                                        "state.days",
                                        Numbers.of(completeness.complete()),
                                        Numbers.of(completeness.expected()))),
                terminals());
    }

    private Card terminals() {
        List<Overview> all = fleet.overview().stream()
                .filter(overview -> !overview.terminal().revoked())
                .toList();
        long online = all.stream().filter(o -> o.online().orElse(false)).count();
        ZoneId zone = territory.zone();
        String last = all.stream()
                .flatMap(overview -> overview.lastContact().stream())
                .max(Comparator.naturalOrder())
                .map(at -> at.atZone(zone))
                .map(at ->
                        texts.get("card.terminals.note", Numbers.day(at.toLocalDate()), Numbers.time(at.toLocalTime())))
                .orElseGet(() -> texts.get("card.terminals.never"));
        return new Card(
                texts.get("card.terminals"),
                texts.get("card.terminals.value", Numbers.of(online), Numbers.of(all.size())),
                last);
    }

    private FicheView fiche(
            Fiche fiche, int tone, Map<IndicatorId, List<Figure>> figuresOf, Completeness completeness) {
        List<Figure> own = fiche.indicators().stream()
                .flatMap(indicator -> figuresOf.getOrDefault(indicator.id(), List.of()).stream())
                .toList();
        List<Part> parts = new ArrayList<>();
        for (var half :
                List.of(Map.entry("part.results", fiche.results()), Map.entry("part.impacts", fiche.impacts()))) {
            if (!half.getValue().isEmpty()) {
                List<RowView> rows = half.getValue().stream()
                        .map(indicator -> row(indicator, figuresOf, completeness))
                        .toList();
                parts.add(new Part(texts.get(half.getKey()), rows));
            }
        }
        return new FicheView(
                "fiche-" + fiche.id(),
                FichePage.address(fiche.id()),
                tone,
                fiche.title(),
                fiche.objectifs(),
                fiche.publics(),
                known("fiche.known", own),
                parts);
    }

    private RowView row(Indicator indicator, Map<IndicatorId, List<Figure>> figuresOf, Completeness completeness) {
        return new RowView(
                indicator.id().value(),
                indicator.label(),
                figuresOf.getOrDefault(indicator.id(), List.of()).stream()
                        .map(figure -> words.say(figure, completeness))
                        .toList());
    }

    private String known(String key, List<Figure> some) {
        return texts.get(key, Numbers.of(countKnown(some)), Numbers.of(some.size()));
    }

    private static int countKnown(List<Figure> some) {
        return (int) some.stream().filter(figure -> figure.value().isPresent()).count();
    }
}
