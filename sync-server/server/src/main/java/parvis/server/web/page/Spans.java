package parvis.server.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parvis.server.indicator.Period;
import parvis.server.territory.Convention;
import parvis.server.web.answer.Periods;
import parvis.server.web.answer.Query;
import parvis.server.web.answer.Texts;

/// The periods that people choose between: calendar years, school years, the whole convention.
public final class Spans {
    private final Convention convention;
    private final Texts texts;

    Spans(Convention convention, Texts texts) {
        this.convention = convention;
        this.texts = texts;
    }

    /// The parameters that say a period.
    static final String[] PARAMETERS = {"year", "from", "to", "school"};

    /// The period that a request asks for; the current year of the convention when it says none.
    Span asked(Query query, LocalDate today) {
        Optional<Period> years = Periods.asked(query);
        var school = query.year("school");
        if (school.isPresent()) {
            if (years.isPresent()) {
                throw Query.bad("school", "donnez une année civile ou une année scolaire, pas les deux");
            }
            return school(school.get().getValue());
        }
        return calendar(years.orElseGet(() -> Period.year(
                Math.clamp(today.getYear(), first(), convention.lastYear().getValue()))));
    }

    /// A calendar year, or several.
    Span calendar(Period period) {
        int from = period.from().getYear();
        int to = period.to().getYear();
        return from == to
                ? new Span(Kind.YEAR, period, Integer.toString(from), "year=" + from)
                : new Span(Kind.YEARS, period, from + "–" + to, "from=" + from + "&to=" + to);
    }

    /// The school year that begins in that year.
    Span school(int begins) {
        return new Span(
                Kind.SCHOOL,
                Period.schoolYear(begins),
                texts.get("spans.school.year", Integer.toString(begins), Integer.toString(begins + 1)),
                "school=" + begins);
    }

    /// What can be chosen on the page at `path`.
    ///
    /// @param rest further parameters that stay, `par=lieu`, or empty
    Choices choices(Span shown, String path, String rest) {
        boolean school = shown.kind() == Kind.SCHOOL;
        int first = first();
        int last = convention.lastYear().getValue();
        int from = shown.period().from().getYear();
        int to = shown.period().to().getYear();
        var kinds = List.of(
                new Choice(
                        texts.get("spans.calendar"),
                        address(path, calendar(Period.year(Math.clamp(to, first, last))), rest),
                        !school),
                new Choice(texts.get("spans.school"), address(path, school(school ? from : to - 1), rest), school));
        var spans = new ArrayList<Span>();
        if (school) {
            IntStream.rangeClosed(first - 1, last)
                    .mapToObj(this::school)
                    .filter(span -> overlaps(span.period()))
                    .forEach(spans::add);
        } else {
            IntStream.rangeClosed(first, last).forEach(year -> spans.add(calendar(Period.year(year))));
            spans.add(calendar(Period.years(first, last)));
        }
        return new Choices(
                kinds,
                spans.stream()
                        .map(span -> new Choice(
                                span.kind() == Kind.YEARS ? texts.get("period.whole") : span.label(),
                                address(path, span, rest),
                                span.period().equals(shown.period())))
                        .toList());
    }

    private boolean overlaps(Period period) {
        return !period.to().isBefore(convention.from()) && !period.from().isAfter(convention.to());
    }

    private int first() {
        return convention.firstYear().getValue();
    }

    private static String address(String path, Span span, String rest) {
        return path + "?" + span.query() + (rest.isEmpty() ? "" : "&" + rest);
    }

    /// How a period is laid.
    enum Kind {
        YEAR,
        YEARS,
        SCHOOL
    }

    /// A period as people choose it.
    ///
    /// @param label « 2026 », « 2025–2026, scolaire »
    /// @param query the parameters that ask for it
    record Span(Kind kind, Period period, String label, String query) {}

    /// What can be chosen: the kind of year, and which.
    public record Choices(List<Choice> kinds, List<Choice> periods) {
        public Choices {
            kinds = List.copyOf(kinds);
            periods = List.copyOf(periods);
        }
    }

    /// A period that can be chosen.
    public record Choice(String label, String address, boolean current) {}
}
