package parvis.server.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.message.Measure;
import parvis.server.indicator.Counts;
import parvis.server.indicator.Counts.By;
import parvis.server.indicator.FactLines;
import parvis.server.indicator.Period;

final class SqlCountsTest {
    private static final Period ALL = Period.years(2020, 2030);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @SuppressWarnings("NullAway.Init")
    private Counts counts;

    @BeforeEach
    void open() {
        database = Database.open(directory.resolve("ledger.db"));
        counts = new SqlCounts(database);
        Samples.keep(new SqlLedger(database), FactLines.read("""
                b1#1 2024-12-30 mairie accueil service=ccas people=3 newcomers=1
                b1#2 2024-12-30 mairie accueil service=ccas people=-1 corrects=1
                b1#3 2025-01-01 mairie accueil people=4
                b1#4 2025-01-01 mairie closing people=6 facts=2
                b2#1 2025-06-30 gare marche topic=colis theme=enfance audience=youth people=5
                """));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_a_door_sensor_saw_is_added_to_nothing_else() {
        Samples.keep(new SqlLedger(database), FactLines.read("b3#1 2025-06-30 gare passage people=900"));
        assertEquals(11L, counts.of(ALL, Set.of(), 10).getFirst().sums().get(Measure.PEOPLE));
        assertEquals(
                900L,
                counts.of(ALL, Set.of(By.ACTIVITY), 10).stream()
                        .filter(row -> "passage".equals(row.group().get(By.ACTIVITY)))
                        .findFirst()
                        .orElseThrow()
                        .sums()
                        .get(Measure.PEOPLE));
    }

    @Test
    void corrections_are_inside_and_closings_are_not() {
        assertEquals(
                List.of(new Counts.Row(Map.of(), 4, Map.of(Measure.PEOPLE, 11L, Measure.NEWCOMERS, 1L))),
                counts.of(ALL, Set.of(), 10));
    }

    @Test
    void days_of_two_years_may_lie_in_one_iso_week() {
        assertEquals(List.of("2025-W01 6", "2025-W27 5"), people(By.WEEK));
        assertEquals(List.of("2024 2", "2025 9"), people(By.YEAR));
        assertEquals(List.of("2024-12 2", "2025-01 4", "2025-06 5"), people(By.MONTH));
        assertEquals(List.of("2024-12-30 2", "2025-01-01 4", "2025-06-30 5"), people(By.DAY));
    }

    @Test
    void tells_apart_by_each_dimension_and_says_when_it_lacks() {
        assertEquals(List.of("gare 5", "mairie 6"), people(By.PLACE));
        assertEquals(List.of("b1 6", "b2 5"), people(By.TERMINAL));
        assertEquals(List.of("accueil 6", "marche 5"), people(By.ACTIVITY));
        assertEquals(List.of(" 9", "ccas 2"), people(By.SERVICE));
        assertEquals(List.of(" 6", "colis 5"), people(By.TOPIC));
        assertEquals(List.of(" 6", "enfance 5"), people(By.THEME));
        assertEquals(List.of(" 6", "youth 5"), people(By.AUDIENCE));
        assertEquals(List.of("2024 mairie 2", "2025 gare 5", "2025 mairie 4"), people(By.PLACE, By.YEAR));
    }

    @Test
    void both_days_of_the_period_are_inside_and_no_more_rows_than_wanted() {
        var period = new Period(LocalDate.of(2024, 12, 30), LocalDate.of(2025, 1, 1));
        assertEquals(2, counts.of(period, Set.of(By.DAY), 10).size());
        assertEquals(1, counts.of(period, Set.of(By.DAY), 1).size());
        assertEquals(List.of(), counts.of(Period.year(2020), Set.of(), 10));
        assertEquals(List.of(), counts.of(Period.year(2020), EnumSet.allOf(By.class), 10));
    }

    private List<String> people(By... by) {
        return counts.of(ALL, Set.of(by), 10).stream()
                .map(row -> row.group().values().stream().collect(Collectors.joining(" ")) + " "
                        + row.sums().get(Measure.PEOPLE))
                .toList();
    }
}
