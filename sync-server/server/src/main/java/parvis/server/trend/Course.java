package parvis.server.trend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parvis.server.indicator.Calculator;
import parvis.server.indicator.Figure;
import parvis.server.indicator.FigureDefinition;
import parvis.server.indicator.Formula;
import parvis.server.indicator.Period;

/// A figure month by month.
///
/// @param months in their order
/// @param measured what the months speak of: the figure itself, or what a change or growth is made from
/// @param adds true when the months add up to the figure
public record Course(List<Month> months, Measured measured, boolean adds) {
    public Course {
        months = List.copyOf(months);
    }

    /// A month.
    ///
    /// @param days which
    /// @param value its own figure; empty when something lacks
    public record Month(Period days, Optional<BigDecimal> value) {}

    /// What months speak of.
    public enum Measured {
        /// The figure itself.
        ITSELF,
        /// The number that a change or growth compares with its baseline.
        CURRENT,
        /// Nothing: a milestone has a day, not months.
        NOTHING
    }

    /// The course of one figure.
    ///
    /// @param key the figure's, which tells apart those of an `each`
    /// @param today months that begin later have no value
    public static Course of(
            Calculator calculator, FigureDefinition definition, String key, Period period, LocalDate today) {
        var measured = measured(definition.formula());
        if (measured == Measured.NOTHING) {
            return new Course(List.of(), measured, false);
        }
        var monthly = new FigureDefinition(
                definition.indicator(),
                definition.key(),
                definition.name(),
                definition.unit(),
                current(definition.formula()));
        return new Course(
                period.months().stream()
                        .map(month -> new Month(
                                month,
                                month.from().isAfter(today)
                                        ? Optional.empty()
                                        : value(calculator.figures(monthly, month), key)))
                        .toList(),
                measured,
                measured == Measured.ITSELF && adds(definition.formula()));
    }

    /// True when the figures of months add up to the year's: sums, and sums of sums.
    public static boolean adds(Formula formula) {
        return switch (formula) {
            case Formula.Sum _, Formula.EntrySum _ -> true;
            case Formula.Add(var terms) -> terms.stream().allMatch(Course::adds);
            case Formula.Each(var _, var of) -> adds(of);
            case Formula.Distinct _,
                    Formula.Ratio _,
                    Formula.Reference _,
                    Formula.EntryLatest _,
                    Formula.Milestone _,
                    Formula.Change _,
                    Formula.Growth _ -> false;
        };
    }

    /// What the months of a formula speak of.
    public static Measured measured(Formula formula) {
        return switch (formula) {
            case Formula.Milestone _, Formula.Reference _ -> Measured.NOTHING;
            case Formula.Change _, Formula.Growth _ -> Measured.CURRENT;
            case Formula.Sum _,
                    Formula.Distinct _,
                    Formula.Add _,
                    Formula.Ratio _,
                    Formula.Each _,
                    Formula.EntryLatest _,
                    Formula.EntrySum _ -> Measured.ITSELF;
        };
    }

    /// What a change or growth is made from; any other formula is itself.
    public static Formula current(Formula formula) {
        return switch (formula) {
            case Formula.Change(var of, var _) -> of;
            case Formula.Growth(var of, var _) -> of;
            case Formula.Sum _,
                    Formula.Distinct _,
                    Formula.Add _,
                    Formula.Ratio _,
                    Formula.Each _,
                    Formula.Reference _,
                    Formula.EntryLatest _,
                    Formula.EntrySum _,
                    Formula.Milestone _ -> formula;
        };
    }

    private static Optional<BigDecimal> value(List<Figure> figures, String key) {
        return figures.stream()
                .filter(figure -> figure.id().key().equals(key))
                .findFirst()
                .flatMap(Figure::value);
    }
}
