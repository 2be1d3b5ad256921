package parvis.server.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import parvis.server.follow.ActionState;
import parvis.server.follow.FicheNote;
import parvis.server.indicator.Baseline;
import parvis.server.indicator.Entry;
import parvis.server.indicator.FigureKey;
import parvis.server.territory.IndicatorId;

/// The addresses of the pages of people.
final class EveryPage {
    /// Over Dugny's pack and [InventedYears].
    static final List<String> OF_DUGNY = List.of(
            "/vue-d-ensemble",
            "/fiches/DRO?year=2026",
            "/indicateurs?year=2026",
            "/indicateurs/DRO-R3/people?year=2026",
            "/indicateurs/AVS-I1/value?school=2025",
            "/indicateurs/DRO-R2/offered/pourquoi?year=2026&mois=2026-03",
            "/saisies?year=2026",
            "/saisies/AVS-I2/value",
            "/frequentation?year=2026",
            "/ateliers",
            "/bornes",
            "/donnees-personnelles",
            "/bilan",
            "/reglages/personnes",
            "/reglages/jetons",
            "/reglages/bornes",
            "/reglages/journal",
            "/mon-compte");

    /// Over the test's town.
    static final List<String> OF_BOURG = List.of(
            "/vue-d-ensemble",
            "/fiches/VELO?year=2026",
            "/indicateurs?year=2026",
            "/indicateurs/VELO_1/value?year=2026",
            "/indicateurs/VELO_4/value?year=2026",
            "/indicateurs/VELO_1/value/graphique/mois.svg?year=2026",
            "/indicateurs/VELO_1/value/pourquoi?year=2026&mois=2026-06&jour=2026-06-02",
            "/saisies?year=2026",
            "/saisies/VELO_4/value",
            "/frequentation?year=2026&pas=mois&par=activite",
            "/ateliers",
            "/bornes",
            "/donnees-personnelles");

    /// Writes a script wherever people and facts can write.
    static void poison(TestSite site) {
        var bad = HostilePack.SCRIPT;
        site.count("b1#1 2026-06-02 tiers-lieu-des-flamboyants repair-workshop topic=freins items=5 held=1");
        InventedYears.agenda(site, bad);
        var figure = new FigureKey(new IndicatorId("VELO_4"), "value");
        var day = LocalDate.of(2026, 1, 2);
        site.sources.entries().add(new Entry.Draft(figure, day, BigDecimal.ONE, bad, Optional.of(bad)), bad, site.now);
        site.sources.baselines().set(figure, new Baseline.Known(BigDecimal.ONE, Year.of(2025), bad), bad, site.now);
        site.site
                .follow()
                .notes()
                .add(new FicheNote.Draft("VELO", Optional.of(bad), ActionState.DONE, bad), bad, site.now);
    }

    private EveryPage() {}
}
