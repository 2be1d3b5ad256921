package parvis.server.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parvis.protocol.message.Measure;
import parvis.server.indicator.Formula;
import parvis.server.indicator.Where;
import parvis.server.pack.Problem.Severity;
import parvis.server.territory.Dimension;
import parvis.server.territory.ReferenceId;

/// Turns a formula's JSON into a [Formula], or says what is wrong with it.
final class FormulaReader {
    /// Each form's own word, and the words that may stand beside it.
    private static final Map<String, Set<String>> FORMS = new TreeMap<>(Map.of(
            "sum", Set.of("where"),
            "distinct", Set.of("where"),
            "add", Set.of(),
            "ratio", Set.of(),
            "each", Set.of("of"),
            "reference", Set.of(),
            "entry", Set.of(),
            "milestone", Set.of(),
            "change", Set.of("baseline"),
            "growth", Set.of("baseline")));

    private static final Set<String> OUTERMOST = Set.of("each", "milestone");

    private final Vocabulary vocabulary;
    private final WhereReader wheres;
    private final Problems problems;

    FormulaReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.wheres = new WhereReader(vocabulary, problems);
        this.problems = problems;
    }

    /// The forms' own words.
    static Set<String> forms() {
        return FORMS.keySet();
    }

    /// The formula of a figure; empty when something is wrong, and then it has been said.
    Optional<Formula> read(Spot spot) {
        return read(spot, true);
    }

    private Optional<Formula> inner(Spot spot) {
        return read(spot, false);
    }

    private Optional<Formula> read(Spot spot, boolean outermost) {
        if (!spot.node().isObject()) {
            return wrong(spot, "formula.object");
        }
        var forms = FORMS.keySet().stream().filter(spot::has).toList();
        if (forms.isEmpty()) {
            var written =
                    spot.fields().stream().map(Spot.Field::name).findFirst().orElse("{}");
            problems.unknown(spot, "formula.none", written, FORMS.keySet());
            return Optional.empty();
        }
        if (forms.size() > 1) {
            return wrong(spot, "formula.several", String.join(", ", forms));
        }
        var form = forms.getFirst();
        var allowed = FORMS.getOrDefault(form, Set.of());
        for (var field : spot.fields()) {
            if (!field.name().equals(form) && !allowed.contains(field.name())) {
                var words = Stream.concat(Stream.of(form), allowed.stream()).collect(Collectors.joining(", "));
                return wrong(field.spot(), "formula.word", field.name(), form, words);
            }
        }
        if (!outermost && OUTERMOST.contains(form)) {
            return wrong(spot, "formula.inside", form);
        }
        return form(form, spot, spot.get(form));
    }

    private Optional<Formula> form(String form, Spot spot, Spot value) {
        return switch (form) {
            case "sum" -> both(measure(value), where(spot), Formula.Sum::new);
            case "distinct" -> both(fields(value), where(spot), Formula.Distinct::new);
            case "add" -> terms(value, 1, Integer.MAX_VALUE).map(Formula.Add::new);
            case "ratio" -> terms(value, 2, 2).map(both -> new Formula.Ratio(both.getFirst(), both.getLast()));
            case "each" -> each(spot, value);
            case "reference" -> reference(value);
            case "entry" -> entry(value);
            case "milestone" ->
                value.node().isBoolean() && value.node().asBoolean()
                        ? Optional.of(new Formula.Milestone())
                        : wrong(value, "formula.milestone");
            case "change" -> both(inner(value), baseline(spot), Formula.Change::new);
            case "growth" -> both(inner(value), baseline(spot), Formula.Growth::new);
            default -> throw new IllegalStateException("no such form: " + form);
        };
    }

    private Optional<Measure> measure(Spot value) {
        var name = value.text().orElse(value.node().toString());
        var measure = Measure.of(name);
        if (measure.isEmpty()) {
            problems.unknown(value, "measure.unknown", name, Words.MEASURES);
        }
        return measure;
    }

    private Optional<Where> where(Spot spot) {
        return spot.has("where") ? wheres.read(spot.get("where")) : Optional.of(Where.ALL);
    }

    private Optional<Set<Dimension>> fields(Spot value) {
        var names = value.node().isArray() ? value.items() : List.of(value);
        if (names.isEmpty() || names.stream().anyMatch(name -> name.text().isEmpty())) {
            return wrong(value, "formula.distinct", String.join(", ", Words.COUNTABLE));
        }
        var fields = EnumSet.noneOf(Dimension.class);
        for (var name : names) {
            var written = name.text().orElseThrow();
            var field = Dimension.of(written).filter(dimension -> dimension != Dimension.TOGETHER);
            if (field.isEmpty()) {
                problems.unknown(name, "field.unknown", written, Words.COUNTABLE);
                return Optional.empty();
            }
            fields.add(field.get());
        }
        return Optional.of(fields);
    }

    private Optional<Formula> each(Spot spot, Spot value) {
        var by = value.text().filter(Words.APART::contains).flatMap(Dimension::of);
        if (by.isEmpty()) {
            return wrong(value, "formula.each", String.join(", ", Words.APART));
        }
        if (!spot.has("of")) {
            return wrong(spot, "formula.of");
        }
        return inner(spot.get("of")).map(of -> new Formula.Each(by.get(), of));
    }

    private Optional<List<Formula>> terms(Spot value, int least, int most) {
        var items = value.items();
        if (items.size() < least || items.size() > most) {
            return wrong(value, "formula.terms", most == 2 ? "ratio" : "add");
        }
        var terms = new ArrayList<Formula>();
        items.forEach(item -> inner(item).ifPresent(terms::add));
        return terms.size() == items.size() ? Optional.of(terms) : Optional.empty();
    }

    private Optional<Formula> reference(Spot value) {
        var id = value.text().filter(ReferenceId::isId);
        if (id.isEmpty()) {
            return wrong(value, "formula.reference.type");
        }
        if (vocabulary.references().lacks(id.get())) {
            var known = vocabulary.references().ids();
            problems.unknown(value, Severity.WARNING, "reference.unknown", id.get(), known);
        }
        return Optional.of(new Formula.Reference(new ReferenceId(id.get())));
    }

    private Optional<Formula> entry(Spot value) {
        return switch (value.text().orElse("")) {
            case "latest" -> Optional.of(new Formula.EntryLatest());
            case "sum" -> Optional.of(new Formula.EntrySum());
            default -> wrong(value, "formula.entry");
        };
    }

    /// Outer empty: wrong; inner empty: none asked.
    private Optional<Optional<Formula>> baseline(Spot spot) {
        if (!spot.has("baseline")) {
            return Optional.of(Optional.empty());
        }
        var baseline = spot.get("baseline");
        var id = baseline.text("reference");
        if (id.isPresent() && vocabulary.references().lacks(id.get())) {
            var known = vocabulary.references().ids();
            problems.unknown(baseline.get("reference"), "baseline.unknown", id.get(), known);
            return Optional.empty();
        }
        var read = inner(baseline);
        return read.isPresent() ? Optional.of(read) : Optional.empty();
    }

    private <T> Optional<T> wrong(Spot spot, String code, Object... values) {
        problems.error(spot, code, values);
        return Optional.empty();
    }

    private static <A, B> Optional<Formula> both(Optional<A> one, Optional<B> other, BiFunction<A, B, Formula> made) {
        return one.flatMap(first -> other.map(second -> made.apply(first, second)));
    }
}
