package parvis.server.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.server.indicator.Figure;
import parvis.server.indicator.FigureKey;
import parvis.server.indicator.Missing;
import parvis.server.indicator.Period;
import parvis.server.territory.IndicatorId;

final class NewsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    private final List<Visit> kept = new ArrayList<>();
    private final News news = new News(new Visits() {
        @Override
        public List<Visit> of(String user) {
            return kept.reversed().stream()
                    .filter(visit -> visit.user().equals(user))
                    .limit(2)
                    .toList();
        }

        @Override
        public void note(Visit visit) {
            kept.add(visit);
        }
    });

    private Optional<News.Since> come(Instant at, String... values) {
        return news.of("zoe", at, 2026, figures(values));
    }

    @Test
    void C1_the_second_visit_is_told_what_moved_since_the_first() {
        assertEquals(Optional.empty(), come(MONDAY, "1", "2", ""));
        var since = come(MONDAY.plus(Duration.ofDays(1)), "1", "3", "4").orElseThrow();
        assertEquals(MONDAY, since.since());
        assertEquals(
                List.of("B/value", "C/value"),
                since.moved().stream()
                        .map(moved -> moved.figure().id().toString())
                        .toList());
        assertEquals(Optional.of(new BigDecimal("2")), since.moved().getFirst().before());
        assertEquals(Optional.empty(), since.moved().getLast().before());
    }

    @Test
    void looking_again_within_the_hour_is_the_same_visit() {
        come(MONDAY, "1");
        come(MONDAY.plus(Duration.ofDays(1)), "2");
        var again = come(MONDAY.plus(Duration.ofDays(1)).plusSeconds(3600), "3").orElseThrow();
        assertEquals(MONDAY, again.since());
        assertEquals(Optional.of(new BigDecimal("1")), again.moved().getFirst().before());
        assertEquals(2, kept.size());
    }

    @Test
    void another_year_and_another_person_begin_anew() {
        come(MONDAY, "1");
        assertEquals(Optional.empty(), news.of("ali", MONDAY.plusSeconds(9), 2026, figures("2")));
        var later = news.of("zoe", MONDAY.plus(Duration.ofDays(60)), 2027, figures("2"));
        assertTrue(later.isEmpty());
    }

    private static List<Figure> figures(String... values) {
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < values.length; i++) {
            boolean known = !values[i].isEmpty();
            figures.add(new Figure(
                    new FigureKey(new IndicatorId(String.valueOf((char) ('A' + i))), "value"),
                    "chiffre",
                    "personnes",
                    Period.year(2026),
                    known ? Optional.of(new BigDecimal(values[i])) : Optional.empty(),
                    Figure.Operands.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    "",
                    true,
                    known ? List.of() : List.of(new Missing("facts", "Rien."))));
        }
        return figures;
    }
}
