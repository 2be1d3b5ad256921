package parvis.server.pack;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.ThemeId;
import parvis.server.indicator.FigureDefinition;
import parvis.server.territory.AwaitedReference;
import parvis.server.territory.FedBy;
import parvis.server.territory.Fiche;
import parvis.server.territory.Indicator;
import parvis.server.territory.IndicatorId;
import parvis.server.territory.Reference;
import parvis.server.territory.ReferenceId;
import parvis.server.territory.Theme;

/// Makes the plan, its reference figures and definitions of a pack in which nothing was found wrong.
final class PlanMapper {
    private final PackFiles files;
    private final Vocabulary vocabulary;

    PlanMapper(PackFiles files, Vocabulary vocabulary) {
        this.files = files;
        this.vocabulary = vocabulary;
    }

    List<Fiche> fiches() {
        return files.indicators().spot().items("fiches").stream()
                .map(this::fiche)
                .toList();
    }

    List<Reference> references() {
        return files.references().spot().listed("references").stream()
                .filter(reference -> reference.has("value"))
                .map(PlanMapper::reference)
                .toList();
    }

    List<AwaitedReference> awaited() {
        return files.references().spot().listed("references").stream()
                .filter(reference -> !reference.has("value"))
                .map(reference -> new AwaitedReference(
                        new ReferenceId(reference.required("id")),
                        reference.required("label"),
                        reference.required("unit")))
                .toList();
    }

    /// All figures, in the plan's order.
    List<FigureDefinition> definitions() {
        var figures = files.definitions().spot().get("figures");
        var formulas = new FormulaReader(vocabulary, new Problems());
        return PlanChecks.rows(files).stream()
                .map(row -> row.required("id"))
                .flatMap(id -> figures.items(id).stream()
                        .map(figure -> new FigureDefinition(
                                new IndicatorId(id),
                                figure.required("key"),
                                figure.required("name"),
                                figure.required("unit"),
                                formulas.read(figure.get("formula")).orElseThrow())))
                .toList();
    }

    private Fiche fiche(Spot spot) {
        var theme = vocabulary.themeOf(spot.required("theme"));
        return new Fiche(
                spot.required("id"),
                new Theme(new ThemeId(theme), vocabulary.themeLabels().getOrDefault(theme, theme)),
                spot.required("title"),
                spot.text("enjeu"),
                spot.text("objectifs"),
                spot.text("publics"),
                rows(spot.items("resultats"), Indicator.Aim.RESULT),
                rows(spot.items("impacts"), Indicator.Aim.IMPACT));
    }

    private static List<Indicator> rows(List<Spot> rows, Indicator.Aim aim) {
        return rows.stream()
                .map(row -> new Indicator(
                        new IndicatorId(row.required("id")),
                        row.required("label"),
                        row.required("kind"),
                        row.required("unit"),
                        FedBy.of(row.required("fed_by")).orElseThrow(),
                        row.text("note"),
                        aim))
                .toList();
    }

    private static Reference reference(Spot spot) {
        return new Reference(
                new ReferenceId(spot.required("id")),
                spot.required("label"),
                spot.get("value").node().asDecimal(),
                spot.required("unit"),
                spot.has("year") ? Optional.of(Year.of(spot.get("year").node().asInt())) : Optional.empty(),
                spot.required("source"));
    }
}
