package parvis.server.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parvis.server.completeness.Completeness;
import parvis.server.indicator.Figure;
import parvis.server.indicator.FigureDefinition;
import parvis.server.indicator.FigureKey;
import parvis.server.indicator.Formula;
import parvis.server.indicator.Missing;
import parvis.server.web.answer.Texts;
import parvis.server.web.page.PlanView.FigureView;
import parvis.server.web.page.PlanView.Lack;
import parvis.server.web.page.PlanView.Level;
import parvis.server.web.page.PlanView.State;

/// Says a figure in words, by the form of its formula alone.
final class FigureWords {
    private static final String PERCENT = "%";

    private final Texts texts;
    private final List<FigureDefinition> definitions;

    FigureWords(Texts texts, List<FigureDefinition> definitions) {
        this.texts = texts;
        this.definitions = List.copyOf(definitions);
    }

    FigureView say(Figure figure, Completeness completeness) {
        boolean milestone = isMilestone(figure);
        boolean percent = figure.unit().equals(PERCENT);
        return new FigureView(
                anchor(figure.id()),
                figure.name(),
                value(figure),
                !milestone,
                figure.value().isEmpty() ? Optional.of(texts.get("figure.unknown")) : Optional.empty(),
                milestone || percent || figure.value().isEmpty() ? "" : figure.unit(),
                parts(figure),
                figure.target()
                        .map(target -> texts.get(
                                "figure.target",
                                percent ? Numbers.percent(Numbers.of(target.value())) : Numbers.of(target.value()),
                                target.year().toString())),
                figure.definition(),
                figure.source(),
                state(figure, completeness),
                figure.missing().stream()
                        .map(lack -> new Lack(lack.text(), who(lack)))
                        .toList());
    }

    /// The place of a figure on the page.
    static String anchor(FigureKey key) {
        return "f-" + key.indicator() + "-" + key.key();
    }

    /// Who can bring what lacks: a word for the texts.
    static String bringer(Missing lack) {
        return switch (lack.code()) {
            case "facts", "denominator" -> "terminals";
            default -> "coordinator";
        };
    }

    private String who(Missing lack) {
        return texts.get("who." + bringer(lack));
    }

    private String value(Figure figure) {
        if (figure.value().isEmpty()) {
            return "—";
        }
        BigDecimal value = figure.value().get();
        if (isMilestone(figure)) {
            return value.signum() == 0
                    ? texts.get("figure.open")
                    : figure.day()
                            .map(day -> texts.get("figure.done.on", Numbers.day(day)))
                            .orElseGet(() -> texts.get("figure.done"));
        }
        return number(figure, value);
    }

    /// A number as that figure would say it.
    String number(Figure figure, BigDecimal value) {
        if (isMilestone(figure)) {
            return texts.get(value.signum() == 0 ? "figure.open" : "figure.done");
        }
        String number = isStep(figure) ? Numbers.signed(value) : Numbers.of(value);
        return figure.unit().equals(PERCENT) ? Numbers.percent(number) : number;
    }

    private Optional<String> parts(Figure figure) {
        var of = figure.operands();
        if (of.numerator().isPresent() && of.denominator().isPresent()) {
            return Optional.of(texts.get(
                    "figure.ratio",
                    Numbers.of(of.numerator().get()),
                    Numbers.of(of.denominator().get())));
        }
        if (of.current().isPresent() && of.baseline().isPresent()) {
            return Optional.of(texts.get(
                    "figure.step",
                    Numbers.of(of.current().get()),
                    Numbers.of(of.baseline().get())));
        }
        return of.current().map(current -> texts.get("figure.current", Numbers.of(current)));
    }

    private State state(Figure figure, Completeness of) {
        if (!figure.missing().isEmpty()) {
            return new State(Level.LACKING, texts.get("state.lacking"), "");
        }
        if (isMilestone(figure) && figure.day().isEmpty()) {
            return new State(Level.QUIET, texts.get("state.open"), "");
        }
        if (!figure.fedByFacts()) {
            return new State(Level.GOOD, texts.get("state.entered"), "");
        }
        if (of.expected() == 0) {
            return new State(Level.QUIET, texts.get("state.nothing.expected"), "");
        }
        boolean all = of.complete() >= of.expected();
        return new State(
                all ? Level.GOOD : Level.PARTIAL,
                all ? texts.get("state.complete") : texts.get("state.percent", percentOf(of)),
                texts.get("state.days", Numbers.of(of.complete()), Numbers.of(of.expected())));
    }

    /// Rounded down, so that 100 % says that nothing is missing.
    static String percentOf(Completeness of) {
        BigDecimal hundred = BigDecimal.valueOf(100L * of.complete());
        return Numbers.percent(Numbers.of(hundred.divide(BigDecimal.valueOf(of.expected()), 0, RoundingMode.DOWN)));
    }

    private boolean isMilestone(Figure figure) {
        return definition(figure).filter(formula -> formula.isMilestone()).isPresent();
    }

    private boolean isStep(Figure figure) {
        return definition(figure)
                .filter(formula -> formula instanceof Formula.Change || formula instanceof Formula.Growth)
                .isPresent();
    }

    private Optional<Formula> definition(Figure figure) {
        return definitions.stream()
                .filter(definition -> definition.indicator().equals(figure.id().indicator()))
                .flatMap(definition -> switch (definition.formula()) {
                    case Formula.Each each -> Stream.of(each.of());
                    case Formula formula -> definition.id().equals(figure.id()) ? Stream.of(formula) : Stream.empty();
                })
                .findFirst();
    }
}
