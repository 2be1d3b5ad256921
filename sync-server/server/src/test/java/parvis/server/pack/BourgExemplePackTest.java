package parvis.server.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.Measure;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.Practical;
import parvis.protocol.message.Practical.Hours;
import parvis.server.indicator.Formula;
import parvis.server.indicator.Where;
import parvis.server.territory.Dimension;
import parvis.server.territory.IndicatorId;
import parvis.server.territory.ReferenceId;

/// Another town: other themes, desks, activities, indicators and formulas, without a change of the code.
final class BourgExemplePackTest {
    static final Path FOLDER = Path.of("src/test/resources/territories/bourg-exemple");

    private final Pack pack = PackReader.open(FOLDER);

    @Test
    void is_sound_and_without_a_warning() {
        assertEquals(List.of(), pack.warnings());
        assertEquals(ZoneId.of("Indian/Reunion"), pack.territory().zone());
    }

    @Test
    void is_written_with_every_form_of_the_grammar() {
        var forms = pack.definitions().stream()
                .flatMap(figure -> figure.formula().walk())
                .map(formula -> formula.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        var all = Set.of(Formula.class.getPermittedSubclasses()).stream()
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all, forms);
    }

    @Test
    void is_written_with_every_test_of_a_where() {
        var tests = pack.definitions().stream()
                .flatMap(figure -> figure.formula().walk())
                .flatMap(formula -> switch (formula) {
                    case Formula.Sum(var _, var where) -> where.conditions().stream();
                    case Formula.Distinct(var _, var where) -> where.conditions().stream();
                    case Formula.Add _,
                            Formula.Ratio _,
                            Formula.Each _,
                            Formula.Reference _,
                            Formula.EntryLatest _,
                            Formula.EntrySum _,
                            Formula.Milestone _,
                            Formula.Change _,
                            Formula.Growth _ -> List.<Where.Condition>of().stream();
                })
                .map(condition -> condition.test().getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Set.of("Equals", "AnyOf", "Present", "Not", "True", "False")), tests);
    }

    @Test
    void reads_a_formula_as_it_is_written() {
        assertEquals(
                new Formula.Sum(
                        Measure.ITEMS,
                        Where.ALL
                                .and(Dimension.ACTIVITY, new Where.Test.Equals("repair-workshop"))
                                .and(Dimension.TOPIC, new Where.Test.Present())),
                formula("VELO_1", "value"));
        assertEquals(
                new Formula.Sum(
                        Measure.PEOPLE,
                        Where.ALL
                                .and(Dimension.THEME, new Where.Test.Equals("culture"))
                                .and(Dimension.AUDIENCE, new Where.Test.Not(new Where.Test.AnyOf(Set.of("seniors"))))),
                formula("LIRE_5", "others"));
    }

    @Test
    void keeps_figures_as_published_each_year_beside_the_other() {
        var inhabitants = pack.territory().references().stream()
                .filter(reference -> reference.id().equals(new ReferenceId("inhabitants")))
                .toList();
        assertEquals(2, inhabitants.size());
        assertEquals(new BigDecimal("2450.5"), inhabitants.getLast().value());
        assertEquals(
                "Foyers de la commune", pack.territory().awaited().getFirst().label());
    }

    @Test
    void takes_a_fiches_theme_by_its_label_or_by_its_id() {
        assertEquals(
                List.of("mobilites", "culture"),
                pack.territory().fiches().stream()
                        .map(fiche -> fiche.theme().id().value())
                        .toList());
    }

    @Test
    void knows_the_days_on_which_nobody_is_expected() {
        var library = new PlaceId("bibliotheque-du-bourg");
        var tiersLieu = new PlaceId("tiers-lieu-des-flamboyants");
        var works = LocalDate.of(2026, 3, 10);
        assertTrue(pack.territory().isClosed(library, works));
        assertTrue(!pack.territory().isClosed(tiersLieu, works));
        assertEquals(
                Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY),
                pack.territory().place(library).orElseThrow().openDays());
        assertEquals(
                "Inauguration",
                pack.territory().publicHolidays().on(LocalDate.of(2026, 9, 9)).orElseThrow());
    }

    @Test
    void the_days_of_a_place_are_those_of_its_hours() {
        var rest = pack.territory().place(new PlaceId("halte-des-aines")).orElseThrow();
        assertEquals(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), rest.openDays());
        var practical = rest.practical();
        assertEquals(
                List.of(
                        new Hours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new Hours(DayOfWeek.MONDAY, LocalTime.of(13, 30), LocalTime.of(17, 0)),
                        new Hours(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new Hours(DayOfWeek.THURSDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))),
                practical.hours());
        assertEquals(Optional.of(Practical.Appointment.EITHER), practical.appointment());
        assertEquals(List.of("fr", "rcf"), practical.languages());
        assertEquals(Optional.of(LocalDate.of(2026, 10, 2)), practical.checkedOn());
    }

    @Test
    void a_need_leads_first_to_what_the_town_names_then_to_its_desks_then_to_its_themes() {
        assertEquals(
                List.of(
                        "papiers [bibliotheque-du-bourg, tiers-lieu-des-flamboyants] [guichet]",
                        "logement [tiers-lieu-des-flamboyants, bibliotheque-du-bourg, mairie-annexe, halte-des-aines] [guichet]",
                        "parler [bibliotheque-du-bourg] []"),
                pack.needs().stream()
                        .map(need -> need.need().id() + " " + need.places() + " " + need.operators())
                        .toList(),
                "« travail », which nobody answers, is not shown");
    }

    private Formula formula(String indicator, String key) {
        return pack.definitions().stream()
                .filter(figure -> figure.indicator().equals(new IndicatorId(indicator))
                        && figure.key().equals(key))
                .findFirst()
                .orElseThrow()
                .formula();
    }
}
