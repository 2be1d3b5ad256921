package parvis.server.web.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parvis.server.indicator.Figure;
import parvis.server.indicator.FigureKey;
import parvis.server.indicator.Period;
import parvis.server.trend.Trend;
import parvis.server.web.answer.Figures;
import parvis.server.web.answer.Texts;
import parvis.server.web.page.FicheView.Arrow;

/// Where figures go, in words with an arrow.
final class TrendWords {
    private final Figures figures;
    private final Texts texts;

    TrendWords(Figures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
    }

    /// The trend of each figure of a period that has one.
    Map<FigureKey, Trend> of(Period period) {
        LocalDate today = figures.today();
        var before = Trend.before(period, today).map(figures::of).orElse(List.of()).stream()
                .collect(Collectors.toMap(Figure::id, Function.identity(), (one, _) -> one));
        return figures.of(period).stream()
                .collect(Collectors.toMap(
                        Figure::id,
                        figure -> Trend.of(
                                figure.value(),
                                Optional.ofNullable(before.get(figure.id())).flatMap(Figure::value)),
                        (one, _) -> one));
    }

    /// A trend with its arrow.
    ///
    /// @param figure whose it is
    Arrow say(Figure figure, Trend trend) {
        return switch (trend.way()) {
            case UP -> new Arrow("↗", "up", said("trend.up", figure, trend));
            case DOWN -> new Arrow("↘", "down", said("trend.down", figure, trend));
            case LEVEL -> new Arrow("→", "level", texts.get("trend.level"));
            case UNKNOWN -> new Arrow("", "unknown", "");
        };
    }

    /// The change of a percentage is no percentage of it.
    private String said(String key, Figure figure, Trend trend) {
        return figure.unit().equals("%")
                ? texts.get(key)
                : trend.percent()
                        .map(percent -> texts.get(
                                key + ".by", Numbers.percent(Numbers.signed(percent)), Numbers.of(before(trend))))
                        .orElseGet(() -> texts.get(key));
    }

    private static BigDecimal before(Trend trend) {
        return trend.before().orElse(BigDecimal.ZERO);
    }
}
