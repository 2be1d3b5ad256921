package parvis.server.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parvis.server.completeness.Completeness;
import parvis.server.indicator.Figure;
import parvis.server.indicator.Missing;
import parvis.server.report.Report.Form;
import parvis.server.report.Report.Heading;
import parvis.server.report.Report.Line;
import parvis.server.territory.Convention;
import parvis.server.territory.Party;

/// Says a report in sentences.
public final class Words {
    private static final String PERCENT = "%";

    private Words() {}

    /// « Bilan 2026 ».
    public static String title(Heading heading) {
        return Texts.of(heading.isFinal() ? "title.final" : "title.year", heading.years());
    }

    /// Whose document it is.
    public static String partnership(Heading heading) {
        return Texts.of(
                "partnership", heading.parties().stream().map(Party::name).collect(Collectors.joining(", ")));
    }

    /// Whether it still moves, by whom and since when.
    public static String standing(Edition edition) {
        var heading = edition.report().heading();
        var made = local(heading, heading.made());
        var day = French.day(made.toLocalDate());
        var time = French.time(made.toLocalTime());
        return switch (edition.standing()) {
            case Edition.Standing.Live() -> Texts.of("standing.live", day, time);
            case Edition.Standing.Draft(var id, var author) ->
                Texts.of("standing.draft", Long.toString(id), author, day, time);
            case Edition.Standing.Signed(var id, var _, var signer, var signed) ->
                Texts.of(
                        "standing.signed",
                        Long.toString(id),
                        French.day(local(heading, signed).toLocalDate()),
                        signer,
                        day,
                        time);
        };
    }

    /// Who wrote a comment, and when.
    public static String signature(Heading heading, Edition.Comment comment) {
        return Texts.of(
                "comment.by",
                comment.author(),
                French.day(local(heading, comment.written()).toLocalDate()));
    }

    /// A figure's value with its unit: « 12 ateliers », « 1,9 % », « Fait le 3 mai 2026 ».
    public static String value(Line line) {
        return unit(line).map(unit -> bare(line) + '\u00A0' + unit).orElseGet(() -> bare(line));
    }

    /// A figure's value; of a percentage with its sign.
    public static String bare(Line line) {
        Figure figure = line.figure();
        return figure.value()
                .map(value -> switch (line.form()) {
                    case MILESTONE -> milestone(figure, value);
                    case STEP -> percent(line, French.signed(value));
                    case NUMBER -> percent(line, French.number(value));
                })
                .orElseGet(() -> Texts.of("value.unknown"));
    }

    /// The unit, where the value does not say it.
    public static Optional<String> unit(Line line) {
        Figure figure = line.figure();
        return Optional.of(figure.unit())
                .filter(unit -> figure.value().isPresent() && line.form() != Form.MILESTONE && !unit.equals(PERCENT));
    }

    private static String milestone(Figure figure, BigDecimal value) {
        if (value.signum() == 0) {
            return Texts.of("value.open");
        }
        return figure.day()
                .map(day -> Texts.of("value.done.on", French.day(day)))
                .orElseGet(() -> Texts.of("value.done"));
    }

    /// The value of another year, without its unit.
    public static String value(Line line, Report.OfYear year) {
        return year.value()
                .map(value -> switch (line.form()) {
                    case MILESTONE -> Texts.of(value.signum() == 0 ? "value.open" : "value.done");
                    case STEP -> percent(line, French.signed(value));
                    case NUMBER -> percent(line, French.number(value));
                })
                .orElseGet(() -> Texts.of("value.none"));
    }

    private static String percent(Line line, String number) {
        return line.figure().unit().equals(PERCENT) ? French.percent(number) : number;
    }

    /// What the value was made from: « 214 sur 11 073 ».
    public static Optional<String> parts(Figure figure) {
        var of = figure.operands();
        if (of.numerator().isPresent() && of.denominator().isPresent()) {
            return Optional.of(Texts.of(
                    "parts.ratio",
                    French.number(of.numerator().get()),
                    French.number(of.denominator().get())));
        }
        if (of.current().isPresent() && of.baseline().isPresent()) {
            return Optional.of(Texts.of(
                    "parts.step",
                    French.number(of.current().get()),
                    French.number(of.baseline().get())));
        }
        return of.current().map(current -> Texts.of("parts.current", French.number(current)));
    }

    /// What it is wanted to be: « 40 % pour 2027 ».
    public static Optional<String> target(Line line) {
        return line.figure()
                .target()
                .map(target -> Texts.of(
                        "target",
                        percent(line, French.number(target.value())),
                        target.year().toString()));
    }

    /// Why there is no value.
    public static String missing(Figure figure) {
        return figure.missing().stream().map(Missing::text).collect(Collectors.joining(" "));
    }

    /// How much of what should have been counted has come.
    public static String completeness(Completeness of) {
        if (of.expected() == 0) {
            return Texts.of("days.none");
        }
        var complete = French.number(of.complete());
        var expected = French.number(of.expected());
        return of.missingCount() == 0
                ? Texts.of("days.all", complete, expected)
                : Texts.of("days.some", complete, expected, share(of));
    }

    /// Rounded down, so that 100 % says that nothing is missing.
    private static String share(Completeness of) {
        var hundred = BigDecimal.valueOf(100L * of.complete());
        return French.percent(French.number(hundred.divide(BigDecimal.valueOf(of.expected()), 0, RoundingMode.DOWN)));
    }

    /// All that stands against each other: « 3 » (préambule), « 6 » (annexe 1).
    public static String readings(Convention.Contradiction contradiction) {
        return contradiction.readings().stream()
                .map(one -> Texts.of("reading", one.says(), one.where()))
                .collect(Collectors.joining(", "));
    }

    /// What a reader should know before the first figure.
    public static List<String> brief(Report report) {
        return List.of(
                Texts.of(
                        "brief.known",
                        Long.toString(report.known()),
                        Integer.toString(report.lines().size())),
                completeness(report.completeness()),
                Texts.of("brief.unknown"),
                Texts.of("brief.people"));
    }

    private static ZonedDateTime local(Heading heading, Instant at) {
        return at.atZone(heading.zone());
    }
}
