package parvis.kiosk.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.attendance.Correction;
import parvis.kiosk.attendance.History;
import parvis.kiosk.attendance.Slot;
import parvis.kiosk.attendance.Works;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.TopicId;

final class SqliteHistoryTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private Till till;

    @BeforeEach
    void open() {
        till = new Till(folder, "2026-11-24T09:10");
    }

    @AfterEach
    void close() {
        till.close();
    }

    @Test
    void a_day_is_told_by_activity_and_desk_with_its_corrections_and_without_what_is_nothing() {
        till.counter().count(Till.SOCIAL, people(3));
        till.counter().count(Till.SOCIAL.withTopic(new TopicId("caf")), people(2));
        till.counter().count(Till.CCAS, people(1));
        till.counter().correct(new Correction.Move(TUESDAY, Till.CCAS, Till.SOCIAL, 1, 0));

        assertEquals(List.of("2026-11-24 centre-social 6"), lines(TUESDAY, TUESDAY));
        till.counter().count(Till.CCAS, people(1));
        assertEquals(List.of("2026-11-24 centre-social 6", "2026-11-24 ccas 1"), lines(TUESDAY, TUESDAY));
    }

    @Test
    void what_is_kept_of_a_day_that_is_over_changes_with_its_facts() {
        till.reporter().tick();
        till.counter().count(Till.SOCIAL, people(3));
        till.time.pass(Duration.ofDays(1));
        till.reporter().tick();
        assertEquals(List.of("2026-11-24 centre-social 3"), lines(TUESDAY.minusDays(9), TUESDAY.plusDays(9)));

        till.counter().correct(new Correction.Less(TUESDAY, Till.SOCIAL, 1, 0));
        assertEquals(List.of("2026-11-24 centre-social 2"), lines(TUESDAY, TUESDAY));
        var works = till.works();
        var key = new Works.Key("action/1");
        var counts = List.of(new Works.Count(Till.CCAS, people(5)));
        works.settle(key, new Works.When(new Slot(TUESDAY, 9), true), counts);
        assertEquals(List.of("2026-11-24 centre-social 2", "2026-11-24 ccas 5"), lines(TUESDAY, TUESDAY));
        works.settle(key, new Works.When(new Slot(TUESDAY, 9), true), List.of());
        assertEquals(List.of("2026-11-24 centre-social 2"), lines(TUESDAY, TUESDAY));
    }

    @Test
    void a_crowd_is_asked_about_until_somebody_says_that_it_is_right_and_again_when_it_grew() {
        till.counter().count(Till.SOCIAL, people(299));
        assertEquals(List.of(), till.history().oddities(TUESDAY));
        till.counter().count(Till.SOCIAL, people(1));

        var crowd = new History.Oddity.Crowd(TUESDAY, 9, Till.SOCIAL, 300);
        assertEquals(List.of(crowd), till.history().oddities(TUESDAY));
        till.history().seen(crowd);
        assertEquals(List.of(), till.history().oddities(TUESDAY));
        till.start();
        assertEquals(List.of(), till.history().oddities(TUESDAY));

        till.time.pass(Duration.ofDays(2));
        till.counter().correct(new Correction.More(TUESDAY, Till.SOCIAL, 1, 0));
        assertEquals(
                1,
                till.history().oddities(TUESDAY.plusDays(2)).stream()
                        .filter(History.Oddity.Crowd.class::isInstance)
                        .count());
    }

    @Test
    void a_day_that_is_not_closed_is_odd_until_it_is() {
        till.reporter().tick();
        till.time.pass(Duration.ofDays(1));
        var notClosed = new History.Oddity.NotClosed(TUESDAY);
        assertEquals(List.of(notClosed), till.history().oddities(TUESDAY.plusDays(1)));
        till.reporter().tick();
        assertEquals(List.of(), till.history().oddities(TUESDAY.plusDays(1)));
    }

    @Test
    void kept_sums_are_what_the_facts_add_up_to_whatever_happened_in_between() {
        var random = new Random(4);
        var truth = new TreeMap<LocalDate, Long>();
        for (var step = 0; step < 150; step++) {
            var day = TUESDAY.minusDays(random.nextInt(6));
            var key = new Works.Key("action/" + random.nextInt(6) + "-" + day);
            var people = random.nextInt(4);
            till.works()
                    .settle(
                            key,
                            new Works.When(new Slot(day, 9), true),
                            List.of(new Works.Count(Till.CCAS, people(people))));
            if (step % 7 == 0) {
                till.reporter().tick();
                till.history().days(TUESDAY.minusDays(400), TUESDAY);
            }
        }
        for (var work : till.works().between(TUESDAY.minusDays(9), TUESDAY)) {
            var people = work.counts().getFirst().measures().get(Measure.PEOPLE);
            truth.merge(work.when().slot().day(), people, Long::sum);
        }
        var told = new TreeMap<LocalDate, Long>();
        till.history()
                .days(TUESDAY.minusDays(400), TUESDAY)
                .forEach(row -> told.put(row.day(), row.measures().get(Measure.PEOPLE)));
        assertEquals(truth, told);
    }

    @Test
    void four_hundred_days_are_told_whole_at_the_first_look_and_at_each_later_one() {
        var days = 400;
        for (var ago = days; ago >= 1; ago--) {
            fill(TUESDAY.minusDays(ago));
        }
        var begun = System.nanoTime();
        var first = till.history().days(TUESDAY.minusDays(days), TUESDAY);
        var filled = System.nanoTime();
        var again = till.history().days(TUESDAY.minusDays(days), TUESDAY);
        var kept = System.nanoTime();
        var odd = till.history().oddities(TUESDAY);
        var looked = System.nanoTime();
        var month = till.works().between(TUESDAY.minusDays(30), TUESDAY);
        var listed = System.nanoTime();
        assertEquals(30 * 60, month.size());
        System.out.printf("a month of %d works: %d ms%n", month.size(), (listed - looked) / 1_000_000);
        System.out.printf(
                "400 days of 60 facts: first look %d ms, later %d ms, oddities %d ms%n",
                (filled - begun) / 1_000_000, (kept - filled) / 1_000_000, (looked - kept) / 1_000_000);

        assertEquals(first, again);
        assertEquals(days * 2, again.size());
        assertEquals(
                days * 60L,
                again.stream()
                        .mapToLong(row -> row.measures().get(Measure.PEOPLE))
                        .sum());
        assertEquals(days, odd.size(), "none of these days was closed");
    }

    private void fill(LocalDate day) {
        till.database().write(_ -> {
            for (var n = 0; n < 60; n++) {
                var when = new Works.When(new Slot(day, 9 + n % 8), true);
                var desk = n % 3 == 0 ? Till.CCAS : Till.SOCIAL;
                var counts = List.of(new Works.Count(desk.withTopic(new TopicId("t" + n)), people(1)));
                till.works().settle(new Works.Key("action/" + day + "-" + n), when, counts);
            }
            return true;
        });
    }

    private List<String> lines(LocalDate from, LocalDate to) {
        return till.history().days(from, to).stream()
                .map(row -> row.day() + " " + row.dimensions().service().orElseThrow() + " "
                        + row.measures().get(Measure.PEOPLE))
                .toList();
    }

    private static Measures people(long people) {
        return Measures.of(Measure.PEOPLE, people);
    }
}
