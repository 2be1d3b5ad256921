package parvis.server.pack;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/// What a schema cannot say of the plan, its reference figures and how its indicators are computed.
final class PlanChecks {
    private final PackFiles files;
    private final Vocabulary vocabulary;
    private final Problems problems;

    PlanChecks(PackFiles files, Vocabulary vocabulary, Problems problems) {
        this.files = files;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    void run() {
        plan();
        references();
        definitions();
    }

    /// The rows of all fiches, in the plan's order.
    static List<Spot> rows(PackFiles files) {
        return files.indicators().spot().items("fiches").stream()
                .flatMap(fiche -> Stream.concat(fiche.items("resultats").stream(), fiche.items("impacts").stream()))
                .toList();
    }

    private void plan() {
        var plan = files.indicators().spot();
        var fiches = plan.items("fiches");
        Lists.distinctIds(fiches, problems);
        Lists.distinctIds(rows(files), problems);
        if (!fiches.isEmpty() && rows(files).isEmpty()) {
            problems.error(plan.get("fiches"), "plan.empty");
        }
        if (files.territory().spot().has("themes")) {
            for (var fiche : fiches) {
                fiche.text("theme")
                        .filter(theme -> vocabulary.themes().lacks(vocabulary.themeOf(theme)))
                        .ifPresent(theme -> problems.unknown(
                                fiche.get("theme"),
                                "theme.unknown",
                                theme,
                                vocabulary.themeLabels().values()));
            }
        }
        period(plan.get("period"));
    }

    private void period(Spot period) {
        var convention = files.territory().spot().get("convention");
        var from = Lists.date(convention, "from");
        var to = Lists.date(convention, "to");
        var said = period.items().stream()
                .flatMap(day -> day.text().flatMap(Lists::date).stream())
                .toList();
        if (said.size() == 2
                && from.isPresent()
                && to.isPresent()
                && !to.get().isBefore(from.get())
                && !said.equals(List.of(from.get(), to.get()))) {
            problems.warning(
                    period, "plan.period", from.get().toString(), to.get().toString());
        }
    }

    private void references() {
        var first = new HashMap<String, Integer>();
        for (var reference : files.references().spot().listed("references")) {
            reference.text("id").ifPresent(id -> {
                var dated = id + " " + reference.get("year").node();
                var former = first.putIfAbsent(dated, reference.line());
                if (former != null) {
                    problems.error(reference.get("id"), "reference.twice", id, String.valueOf(former));
                }
            });
        }
    }

    private void definitions() {
        var figures = files.definitions().spot().get("figures");
        var rows = Known.of(!rows(files).isEmpty(), rows(files).stream().flatMap(row -> row.text("id").stream()));
        var formulas = new FormulaReader(vocabulary, problems);
        var forms = new FormChecks(files, problems);
        for (var indicator : figures.fields()) {
            if (rows.lacks(indicator.name())) {
                problems.error(indicator.spot(), "definition.orphan", indicator.name());
            }
            Lists.distinct(indicator.spot().items(), "key", "definition.key", problems);
            for (var figure : indicator.spot().items()) {
                if (figure.get("formula").node().isObject()) {
                    var formula = figure.get("formula");
                    formulas.read(formula).ifPresent(read -> forms.check(formula, read));
                }
            }
        }
        if (figures.exists()) {
            for (var row : rows(files)) {
                row.text("id")
                        .filter(id -> !figures.has(id))
                        .ifPresent(id -> problems.error(row.get("id"), "definition.absent", id));
            }
        }
    }
}
