package parvis.server.web.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import parvis.server.web.page.PlanView.Gap;
import parvis.server.web.page.PlanView.Part;
import parvis.server.web.page.PlanView.RowView;

/// Makes the part of the page that is refreshed: the whole at a glance, what is missing, the fiches.
final class FiguresPart {
    private static final int TONES = 6;
    private static final int MOST_DAYS = 5;

    private final Territory territory;
    private final Figures figures;
    private final Fleet fleet;
    private final Texts texts;
    private final FigureWords words;

    FiguresPart(Territory territory, List<FigureDefinition> definitions, Figures figures, Fleet fleet, Texts texts) {
        this.territory = territory;
        this.figures = figures;
        this.fleet = fleet;
        this.texts = texts;
        this.words = new FigureWords(texts, definitions);
    }

    FiguresView make(Period period) {
        List<Figure> all = figures.of(period);
        Completeness completeness = figures.completeness(period);
        Map<IndicatorId, List<Figure>> byIndicator =
                all.stream().collect(Collectors.groupingBy(figure -> figure.id().indicator()));
        List<FicheView> fiches = new ArrayList<>();
        for (Fiche fiche : territory.fiches()) {
            fiches.add(fiche(fiche, fiches.size() % TONES, byIndicator, completeness));
        }
        return new FiguresView(cards(all, completeness), gaps(all, completeness), fiches);
    }

    private List<Card> cards(List<Figure> all, Completeness completeness) {
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

    private List<Gap> gaps(List<Figure> all, Completeness completeness) {
        List<Gap> gaps = new ArrayList<>();
        if (completeness.missingCount() > 0) {
            List<Gap.Item> days = completeness.missing().stream()
                    .collect(Collectors.groupingBy(
                            day -> day.terminal().value(), LinkedHashMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(entry -> new Gap.Item(days(entry.getKey(), entry.getValue()), Optional.empty()))
                    .toList();
            gaps.add(new Gap(
                    texts.get("gap.days", completeness.missingCount()),
                    texts.get(completeness.assumed().isEmpty() ? "gap.days.advice" : "gap.days.assumed"),
                    days));
        }
        List<Gap.Item> entries = lacking(all, "coordinator");
        if (!entries.isEmpty()) {
            gaps.add(new Gap(
                    texts.get("gap.coordinator", entries.size()), texts.get("gap.coordinator.advice"), entries));
        }
        List<Gap.Item> counted = lacking(all, "terminals");
        if (!counted.isEmpty()) {
            gaps.add(new Gap(texts.get("gap.terminals", counted.size()), texts.get("gap.terminals.advice"), counted));
        }
        return gaps;
    }

    private String days(String terminal, List<Completeness.Missed> days) {
        String named = days.stream()
                .limit(MOST_DAYS)
                .map(day -> Numbers.day(day.day()))
                .collect(Collectors.joining(", "));
        int more = days.size() - MOST_DAYS;
        return texts.get("gap.days.of", terminal, more > 0 ? texts.get("gap.days.more", named, more) : named);
    }

    private static List<Gap.Item> lacking(List<Figure> all, String bringer) {
        return all.stream()
                .filter(figure -> figure.missing().stream()
                        .anyMatch(lack -> FigureWords.bringer(lack).equals(bringer)))
                .map(figure -> new Gap.Item(
                        figure.id().indicator() + " · " + figure.name(), Optional.of(FigureWords.anchor(figure.id()))))
                .toList();
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
