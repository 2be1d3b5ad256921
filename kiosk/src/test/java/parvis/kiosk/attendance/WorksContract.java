package parvis.kiosk.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parvis.kiosk.attendance.Works.Count;
import parvis.kiosk.attendance.Works.Outcome;
import parvis.kiosk.attendance.Works.When;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Fact;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TopicId;

/// What each implementation of [Works] promises.
public abstract class WorksContract {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Works.Key KEY = new Works.Key("session/s-2026-11-24-a");
    private static final When NOW = new When(new Slot(TODAY, 9), false);
    private static final Dimensions WORKSHOP = Dimensions.of(new PlaceId("mairie"), new ActivityId("digital-workshop"));

    /// Stands on Tuesday 24 November 2026, ten past nine.
    protected final TestTime time = new TestTime("2026-11-24T09:10");

    /// What is tried.
    protected abstract Works works();

    /// The facts that it made, corrections too, in their order; no closings.
    protected abstract List<Fact> facts();

    @Test
    void the_first_time_it_says_plain_facts_and_the_same_again_says_nothing_more() {
        var counts = List.of(held(6, 2), new Count(WORKSHOP.withTopic(new TopicId("caf")), people(1)));
        var first = settled(KEY, NOW, counts);

        assertEquals(counts, first.counts());
        assertEquals(2, facts().size());
        assertTrue(facts().stream().allMatch(fact -> fact.corrects().isEmpty() && !fact.later()));
        assertEquals(9, facts().getFirst().hour());

        assertEquals(first, settled(KEY, NOW, counts));
        assertEquals(2, facts().size());
    }

    @Test
    void what_differs_later_becomes_a_correcting_fact_against_the_first_one_with_its_dimensions() {
        settled(KEY, NOW, List.of(held(6, 2)));
        settled(KEY, NOW, List.of(held(8, 2)));
        settled(KEY, NOW, List.of(held(7, 0)));

        var facts = facts();
        assertEquals(3, facts.size());
        assertEquals(Map.of(Measure.PEOPLE, 2L), facts.get(1).measures().values());
        assertEquals(
                Map.of(Measure.PEOPLE, -1L, Measure.NEWCOMERS, -2L),
                facts.get(2).measures().values());
        assertEquals(facts.get(1).corrects(), facts.get(2).corrects());
        assertTrue(facts.get(1).corrects().isPresent());
        assertTrue(facts.stream().allMatch(fact -> fact.dimensions().equals(WORKSHOP)));
    }

    @Test
    void other_dimensions_are_a_minus_and_a_plain_fact_and_the_way_back_mends_the_first_fact_again() {
        var caf = new Count(WORKSHOP.withTopic(new TopicId("caf")), people(3));
        var cpam = new Count(WORKSHOP.withTopic(new TopicId("cpam")), people(3));
        settled(KEY, NOW, List.of(caf));
        settled(KEY, NOW, List.of(cpam));
        assertEquals(List.of(cpam), works().work(KEY).orElseThrow().counts());

        assertEquals(List.of(caf), settled(KEY, NOW, List.of(caf)).counts());

        var facts = facts();
        assertEquals(5, facts.size());
        assertEquals(2, facts.stream().filter(fact -> fact.corrects().isEmpty()).count());
    }

    @Test
    void an_empty_list_takes_it_back_and_it_is_not_listed_any_more() {
        settled(KEY, NOW, List.of(held(6, 2)));
        assertEquals(1, works().between(TODAY, TODAY).size());

        assertEquals(List.of(), settled(KEY, NOW, List.of()).counts());

        assertEquals(List.of(), works().between(TODAY, TODAY));
        assertEquals(List.of(), works().work(KEY).orElseThrow().counts());
        assertEquals(new Measures(Map.of()), sum());
        settled(KEY, NOW, List.of());
        assertEquals(2, facts().size());
    }

    @Test
    void nothing_to_say_makes_no_fact() {
        assertEquals(List.of(), settled(KEY, NOW, List.of()).counts());
        assertEquals(
                List.of(),
                settled(KEY, NOW, List.of(new Count(WORKSHOP, people(0)))).counts());
        assertEquals(List.of(), facts());
        assertTrue(works().work(KEY).isEmpty());
    }

    @Test
    void another_slot_moves_it_there() {
        settled(KEY, NOW, List.of(held(6, 2)));
        var monday = new When(new Slot(TODAY.minusDays(1), 14), true);

        var moved = settled(KEY, monday, List.of(held(6, 2)));

        assertEquals(monday, moved.when());
        assertEquals(List.of(), works().between(TODAY, TODAY));
        assertEquals(1, works().between(TODAY.minusDays(1), TODAY).size());
        var facts = facts();
        assertEquals(3, facts.size());
        assertEquals(TODAY, facts.get(1).day());
        assertEquals(14, facts.get(2).hour());
        assertTrue(facts.get(2).later() && facts.get(2).corrects().isEmpty());
    }

    @Test
    void E20_what_is_entered_on_another_day_is_marked_for_ever() {
        var friday = new When(new Slot(TODAY.minusDays(4), 10), true);
        settled(KEY, friday, List.of(held(6, 0)));
        var again = settled(KEY, new When(friday.slot(), false), List.of(held(5, 0)));

        assertTrue(again.when().later());
        assertTrue(facts().stream().allMatch(Fact::later));
        assertTrue(facts().stream().allMatch(fact -> fact.day().equals(TODAY.minusDays(4))));
    }

    @Test
    void the_future_and_what_is_longer_ago_than_facts_are_held_are_refused() {
        var counts = List.of(held(6, 0));
        for (var day : List.of(TODAY.plusDays(1), TODAY.minusDays(401), LocalDate.of(1970, 1, 1))) {
            assertInstanceOf(Outcome.WrongDay.class, works().settle(KEY, new When(new Slot(day, 9), true), counts));
        }
        assertEquals(List.of(), facts());
        settled(KEY, new When(new Slot(TODAY, 23), false), counts);
        settled(new Works.Key("action/a"), new When(new Slot(TODAY.minusDays(400), 9), true), counts);
        assertEquals(2, facts().size());
    }

    @Test
    void a_negative_number_or_the_same_dimensions_twice_are_a_mistake_of_the_caller() {
        var negative = List.of(new Count(WORKSHOP, people(-1)));
        assertThrows(IllegalArgumentException.class, () -> works().settle(KEY, NOW, negative));
        var twice = List.of(held(1, 0), held(2, 0));
        assertThrows(IllegalArgumentException.class, () -> works().settle(KEY, NOW, twice));
        assertThrows(IllegalArgumentException.class, () -> new Works.Key("session/Ä"));
        assertEquals(List.of(), facts());
    }

    @Test
    void the_newest_comes_first_and_each_keeps_to_itself() {
        var early = new Works.Key("action/a");
        var late = new Works.Key("action/b");
        settled(early, new When(new Slot(TODAY, 8), false), List.of(held(1, 0)));
        settled(late, NOW, List.of(held(2, 0)));
        settled(KEY, new When(new Slot(TODAY.minusDays(1), 18), true), List.of(held(3, 0)));
        settled(late, NOW, List.of());
        settled(late, NOW, List.of(held(4, 0)));

        assertEquals(
                List.of(late, early, KEY),
                works().between(TODAY.minusDays(9), TODAY).stream()
                        .map(Works.Work::key)
                        .toList());
        assertEquals(List.of(held(1, 0)), works().work(early).orElseThrow().counts());
    }

    @Test
    void whatever_is_settled_in_whatever_order_the_facts_say_the_last_of_each() {
        var random = new Random(20_261_124);
        var last = new HashMap<Works.Key, Measures>();
        for (var step = 0; step < 200; step++) {
            var key = new Works.Key("action/" + random.nextInt(5));
            var day = TODAY.minusDays(random.nextInt(2));
            var counts = new ArrayList<Count>();
            IntStream.range(0, random.nextInt(3))
                    .forEach(topic -> counts.add(
                            new Count(WORKSHOP.withTopic(new TopicId("t" + topic)), people(random.nextInt(4)))));
            settled(key, new When(new Slot(day, 9), false), counts);
            last.put(key, counts.stream().map(Count::measures).reduce(Measures.NONE, Measures::plus));
        }
        assertEquals(
                last.values().stream().mapToLong(sum -> sum.get(Measure.PEOPLE)).sum(), sum().get(Measure.PEOPLE));
        assertFalse(sum().anyNegative());
    }

    private Works.Work settled(Works.Key key, When when, List<Count> counts) {
        return assertInstanceOf(Outcome.Settled.class, works().settle(key, when, counts))
                .work();
    }

    private Measures sum() {
        return facts().stream()
                .map(Fact::measures)
                .reduce(Measures.NONE, Measures::plus)
                .withoutZeros();
    }

    private static Measures people(long people) {
        return Measures.of(Measure.PEOPLE, people);
    }

    private static Count held(long people, long newcomers) {
        var measures = Measures.of(Measure.HELD, 1, Measure.PEOPLE, people);
        return new Count(
                WORKSHOP, newcomers == 0 ? measures : measures.plus(Measures.of(Measure.NEWCOMERS, newcomers)));
    }
}
