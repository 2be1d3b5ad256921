package parvis.server.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.Measure;
import parvis.server.indicator.Where.Test.AnyOf;
import parvis.server.indicator.Where.Test.Equals;
import parvis.server.indicator.Where.Test.False;
import parvis.server.indicator.Where.Test.Not;
import parvis.server.indicator.Where.Test.Present;
import parvis.server.indicator.Where.Test.True;
import parvis.server.territory.Dimension;

/// What every implementation of [Tallies] promises.
public abstract class TalliesContract {
    private static final Period YEAR = Period.year(2024);

    /// Tallies over a ledger that has accepted these facts, in this order.
    protected abstract Tallies over(List<KeptFact> facts);

    private Tallies over(String lines) {
        return over(FactLines.read(lines));
    }

    @Test
    void nothing_is_nothing() {
        var tallies = over("");
        assertFalse(tallies.anyFact(YEAR));
        assertEquals(0, tallies.sum(Measure.PEOPLE, Where.ALL, YEAR));
        assertEquals(Set.of(), tallies.distinct(Set.of(Dimension.TOPIC), Where.ALL, YEAR));
        assertEquals(Set.of(), tallies.met(Dimension.TOPIC, Where.ALL, YEAR));
    }

    @Test
    void a_closing_shows_that_someone_counted_and_takes_part_in_nothing() {
        var tallies = over("b1#1 2024-03-05 mairie closing people=7 facts=2 topic=colis held=1");
        assertTrue(tallies.anyFact(YEAR));
        assertEquals(0, tallies.sum(Measure.PEOPLE, Where.ALL, YEAR));
        assertEquals(Set.of(), tallies.distinct(Set.of(Dimension.PLACE), Where.ALL, YEAR));
        assertEquals(Set.of(), tallies.met(Dimension.TOPIC, Where.ALL, YEAR));
    }

    @Test
    void first_and_last_day_lie_in_the_period_and_their_neighbours_do_not() {
        var tallies = over("""
                b1#1 2023-12-31 mairie accueil people=1
                b1#2 2024-01-01 mairie accueil people=10
                b1#3 2024-12-31 mairie accueil people=100
                b1#4 2025-01-01 mairie accueil people=1000
                """);
        assertEquals(110, tallies.sum(Measure.PEOPLE, Where.ALL, YEAR));
        assertEquals(1111, tallies.sum(Measure.PEOPLE, Where.ALL, Period.years(2023, 2025)));
        assertTrue(tallies.anyFact(Period.year(2025)));
        assertFalse(tallies.anyFact(Period.year(2026)));
    }

    @Test
    void terminals_and_places_add_up() {
        var tallies = over("""
                b1#1 2024-03-05 mairie accueil people=2
                b2#1 2024-03-05 gare accueil people=3
                b2#2 2024-03-05 gare marche people=4
                """);
        assertEquals(9, tallies.sum(Measure.PEOPLE, Where.ALL, YEAR));
        assertEquals(5, tallies.sum(Measure.PEOPLE, is(Dimension.ACTIVITY, "accueil"), YEAR));
        assertEquals(7, tallies.sum(Measure.PEOPLE, is(Dimension.PLACE, "gare"), YEAR));
        assertEquals(0, tallies.sum(Measure.HELD, Where.ALL, YEAR));
    }

    @Test
    void each_test_lets_through_what_it_says() {
        var tallies = over("""
                b1#1 2024-03-05 mairie atelier people=1 topic=colis together
                b1#2 2024-03-05 mairie atelier people=10 topic=jardin led=volunteers
                b1#3 2024-03-05 mairie atelier people=100 led=association
                b1#4 2024-03-05 mairie atelier people=1000 led=team audience=youth theme=enfance service=ccas session=s1
                """);
        assertEquals(1, people(tallies, Dimension.TOPIC, new Equals("colis")));
        assertEquals(11, people(tallies, Dimension.TOPIC, new AnyOf(Set.of("colis", "jardin", "velo"))));
        assertEquals(11, people(tallies, Dimension.TOPIC, new Present()));
        assertEquals(1100, people(tallies, Dimension.TOPIC, new Not(new Present())));
        assertEquals(1110, people(tallies, Dimension.TOPIC, new Not(new Equals("colis"))));
        assertEquals(1100, people(tallies, Dimension.TOPIC, new Not(new AnyOf(Set.of("colis", "jardin")))));
        assertEquals(110, people(tallies, Dimension.LED, new AnyOf(Set.of("volunteers", "association"))));
        assertEquals(1, people(tallies, Dimension.TOGETHER, new True()));
        assertEquals(1110, people(tallies, Dimension.TOGETHER, new False()));
        assertEquals(1110, people(tallies, Dimension.TOGETHER, new Not(new True())));
        assertEquals(1, people(tallies, Dimension.TOGETHER, new Present()));
        assertEquals(1000, people(tallies, Dimension.AUDIENCE, new Equals("youth")));
        assertEquals(1000, people(tallies, Dimension.THEME, new Equals("enfance")));
        assertEquals(1000, people(tallies, Dimension.SERVICE, new Equals("ccas")));
        assertEquals(1000, people(tallies, Dimension.SESSION, new Equals("s1")));
    }

    @Test
    void every_condition_must_fit_also_two_on_one_dimension() {
        var tallies = over("""
                b1#1 2024-03-05 mairie atelier people=1 topic=colis
                b1#2 2024-03-05 mairie accueil people=10 topic=colis
                b1#3 2024-03-05 mairie atelier people=100
                """);
        var where = is(Dimension.ACTIVITY, "atelier").and(Dimension.TOPIC, new Present());
        assertEquals(1, tallies.sum(Measure.PEOPLE, where, YEAR));
        assertEquals(1, tallies.sum(Measure.PEOPLE, where.and(Dimension.TOPIC, new Equals("colis")), YEAR));
        assertEquals(0, tallies.sum(Measure.PEOPLE, where.and(Dimension.TOPIC, new Equals("velo")), YEAR));
    }

    @Test
    void corrections_come_in_any_order_and_sums_add_them_up() {
        var facts = new ArrayList<>(FactLines.read("""
                b1#1 2024-03-05 mairie atelier people=8 held=1 topic=colis
                b1#2 2024-03-05 mairie atelier people=-3 topic=colis corrects=1
                b1#3 2024-03-05 mairie atelier people=1 topic=colis corrects=1
                """));
        for (int turn = 0; turn < facts.size(); turn++) {
            Collections.rotate(facts, 1);
            var tallies = over(List.copyOf(facts));
            assertEquals(6, tallies.sum(Measure.PEOPLE, Where.ALL, YEAR));
            assertEquals(Set.of("colis"), tallies.distinct(Set.of(Dimension.TOPIC), Where.ALL, YEAR));
            assertEquals(Set.of("colis"), tallies.met(Dimension.TOPIC, Where.ALL, YEAR));
        }
    }

    @Test
    void a_correction_whose_fact_has_not_come_stands_for_it() {
        var tallies = over("b1#2 2024-03-05 mairie atelier people=2 topic=colis corrects=1");
        assertEquals(2, tallies.sum(Measure.PEOPLE, Where.ALL, YEAR));
        assertEquals(Set.of("colis"), tallies.distinct(Set.of(Dimension.TOPIC), Where.ALL, YEAR));
    }

    @Test
    void a_correction_mends_only_the_fact_of_its_own_terminal() {
        var tallies = over("""
                b1#1 2024-03-05 mairie atelier held=1 topic=colis
                b2#1 2024-03-05 mairie atelier held=1 topic=jardin
                b2#2 2024-03-05 mairie atelier held=-1 topic=jardin corrects=1
                """);
        assertEquals(Set.of("colis"), tallies.distinct(Set.of(Dimension.TOPIC), Where.ALL, YEAR));
    }

    @Test
    void a_fact_is_live_while_held_people_items_or_answers_is_above_0() {
        var tallies = over("""
                b1#1 2024-03-05 mairie atelier held=1 topic=a
                b1#2 2024-03-05 mairie atelier people=1 topic=b
                b1#3 2024-03-05 mairie atelier items=1 topic=c
                b1#4 2024-03-05 mairie atelier answers=1 topic=d
                b1#5 2024-03-05 mairie atelier seats=9 invited=9 planned=1 newcomers=1 topic=dead
                b1#6 2024-03-05 mairie atelier people=0 topic=dead
                """);
        assertEquals(Set.of("a", "b", "c", "d"), tallies.distinct(Set.of(Dimension.TOPIC), Where.ALL, YEAR));
    }

    @Test
    void a_cancelled_session_is_not_live_unless_one_was_held() {
        var tallies = over("""
                b1#1 2024-03-05 mairie atelier cancelled=1 people=2 topic=cancelled
                b1#2 2024-03-05 mairie atelier cancelled=1 held=0 people=2 topic=cancelled
                b1#3 2024-03-05 mairie atelier cancelled=1 held=2 topic=held
                b1#4 2024-03-05 mairie atelier cancelled=1 people=2 topic=restored
                b1#5 2024-03-05 mairie atelier cancelled=-1 topic=restored corrects=4
                """);
        assertEquals(Set.of("held", "restored"), tallies.distinct(Set.of(Dimension.TOPIC), Where.ALL, YEAR));
    }

    @Test
    void lists_are_counted_by_their_members_and_united() {
        var tallies = over("""
                b1#1 2024-03-05 mairie reunion held=1 partners=caf,cpam partnersInvited=caf,cpam,pmi
                b1#2 2024-04-05 mairie reunion held=1 partners=caf,mdph
                b1#3 2024-05-05 mairie reunion cancelled=1 partnersInvited=ecole
                b1#4 2024-05-05 mairie reunion held=1
                """);
        assertEquals(Set.of("caf", "cpam", "mdph"), tallies.distinct(Set.of(Dimension.PARTNERS), Where.ALL, YEAR));
        assertEquals(
                Set.of("caf", "cpam", "mdph", "pmi"),
                tallies.distinct(Set.of(Dimension.PARTNERS, Dimension.PARTNERS_INVITED), Where.ALL, YEAR));
        assertEquals(Set.of("mairie"), tallies.distinct(Set.of(Dimension.PLACE), Where.ALL, YEAR));
        assertEquals(Set.of(), tallies.distinct(Set.of(Dimension.TOPIC), Where.ALL, YEAR));
    }

    @Test
    void values_met_are_those_of_facts_that_still_count_something() {
        var tallies = over("""
                b1#1 2024-03-05 mairie atelier people=2 topic=velo
                b1#2 2024-03-05 mairie atelier seats=8 topic=jardin
                b1#3 2024-03-05 mairie atelier people=3
                b1#4 2024-03-05 mairie atelier people=5 topic=mistake
                b1#5 2024-03-05 mairie atelier people=-5 topic=mistake corrects=4
                b1#6 2024-03-05 mairie atelier people=0 topic=undone
                b1#7 2024-03-05 mairie accueil people=1 topic=elsewhere
                """);
        assertEquals(
                List.of("", "jardin", "velo"),
                List.copyOf(tallies.met(Dimension.TOPIC, is(Dimension.ACTIVITY, "atelier"), YEAR)));
    }

    @Test
    void the_months_of_a_year_add_up_to_it() {
        long seed = 20261124;
        var random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            var tallies = over(RandomFacts.of(random, 150));
            for (var where : List.of(Where.ALL, is(Dimension.TOPIC, "t1"), is(Dimension.ACTIVITY, "atelier"))) {
                long months = 0;
                var topics = new TreeSet<String>();
                for (int month = 1; month <= 12; month++) {
                    var first = LocalDate.of(2024, month, 1);
                    var period = new Period(first, first.plusMonths(1).minusDays(1));
                    months += tallies.sum(Measure.PEOPLE, where, period);
                    topics.addAll(tallies.distinct(Set.of(Dimension.TOPIC), where, period));
                }
                assertEquals(tallies.sum(Measure.PEOPLE, where, YEAR), months, "seed " + seed);
                assertEquals(tallies.distinct(Set.of(Dimension.TOPIC), where, YEAR), topics, "seed " + seed);
            }
        }
    }

    private static long people(Tallies tallies, Dimension dimension, Where.Test test) {
        return tallies.sum(Measure.PEOPLE, Where.ALL.and(dimension, test), YEAR);
    }

    private static Where is(Dimension dimension, String value) {
        return Where.ALL.and(dimension, new Equals(value));
    }
}
