package parvis.server.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parvis.server.completeness.Completeness;
import parvis.server.indicator.Figure;
import parvis.server.indicator.FigureKey;
import parvis.server.web.answer.Texts;
import parvis.server.web.page.PlanView.Gap;

/// What is missing, by who can bring it.
final class Gaps {
    private static final int MOST_DAYS = 5;

    private final Texts texts;

    Gaps(Texts texts) {
        this.texts = texts;
    }

    /// @param address where a figure is shown
    List<Gap> make(List<Figure> all, Completeness completeness, Function<FigureKey, String> address) {
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
        List<Gap.Item> entries = lacking(all, "coordinator", address);
        if (!entries.isEmpty()) {
            gaps.add(new Gap(
                    texts.get("gap.coordinator", entries.size()), texts.get("gap.coordinator.advice"), entries));
        }
        List<Gap.Item> counted = lacking(all, "terminals", address);
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

    private static List<Gap.Item> lacking(List<Figure> all, String bringer, Function<FigureKey, String> address) {
        return all.stream()
                .filter(figure -> figure.missing().stream()
                        .anyMatch(lack -> FigureWords.bringer(lack).equals(bringer)))
                .map(figure -> new Gap.Item(
                        figure.id().indicator() + " · " + figure.name(), Optional.of(address.apply(figure.id()))))
                .toList();
    }
}
