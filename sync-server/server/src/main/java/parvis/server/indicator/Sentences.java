package parvis.server.indicator;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parvis.server.territory.ReferenceId;

/// What lacks when a figure has no value, with its code and a sentence.
final class Sentences {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

    private final Labels labels;
    private final Phrases phrases;

    Sentences(Labels labels, Phrases phrases) {
        this.labels = labels;
        this.phrases = phrases;
    }

    Missing noFacts(Period period) {
        return new Missing("facts", Texts.of("missing.facts", days(period)));
    }

    Missing noEntry() {
        return new Missing("entry", Texts.of("missing.entry"));
    }

    Missing noReference(ReferenceId id) {
        return new Missing("reference:" + id, Texts.of("missing.reference", labels.of(id)));
    }

    Missing noBaseline() {
        return new Missing("baseline", Texts.of("missing.baseline"));
    }

    Missing baselineIsZero() {
        return new Missing("baseline", Texts.of("missing.baseline.zero"));
    }

    Missing denominatorIsZero(Formula divisor) {
        return new Missing("denominator", Texts.of("missing.denominator", phrases.of(divisor)));
    }

    /// A baseline that lacks something is what lacks; beside it only what a person can go and find is said again: a
    /// reference figure.
    Result asBaseline(Result result) {
        return switch (result) {
            case Result.Known known -> known;
            case Result.Lacking(var missing) -> {
                var all = new ArrayList<>(List.of(noBaseline()));
                missing.stream()
                        .filter(one -> one.code().startsWith("reference:"))
                        .forEach(all::add);
                yield new Result.Lacking(all);
            }
        };
    }

    static String days(Period period) {
        var whole = Period.years(period.from().getYear(), period.lastYear());
        if (!whole.equals(period)) {
            return Texts.of("period.days", DAY.format(period.from()), DAY.format(period.to()));
        }
        var first = Integer.toString(period.from().getYear());
        return period.isOverSeveralYears()
                ? Texts.of("period.years", first, Integer.toString(period.lastYear()))
                : Texts.of("period.year", first);
    }
}
