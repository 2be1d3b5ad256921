package parvis.server.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.server.follow.ActionState;
import parvis.server.follow.FicheNote;
import parvis.server.follow.FicheNotes;
import parvis.server.follow.Visit;
import parvis.server.indicator.FigureKey;
import parvis.server.territory.IndicatorId;

final class SqlFollowTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:15:30.123Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void C10_what_is_written_of_an_action_stays_and_the_newest_stands() {
        try (var database = Database.open(folder.resolve("parvis.db"))) {
            var notes = new SqlFicheNotes(database);
            var forum = notes.add(draft("DRO", "Forum", ActionState.PLANNED, "En mai."), "zoe", NOW);
            var bus = notes.add(draft("DRO", "Bus", ActionState.UNDER_WAY, ""), "zoe", NOW);
            var whole = notes.add(draft("DRO", "", ActionState.UNDER_WAY, "Bonne année."), "ali", NOW);
            var done = notes.add(draft("DRO", "Forum", ActionState.DONE, "300 personnes."), "ali", NOW);
            notes.add(draft("ENF", "", ActionState.PAUSED, ""), "ali", NOW);
            assertEquals(List.of(done, whole, bus, forum), notes.of("DRO"));
            assertEquals(List.of(whole, done, bus), FicheNotes.standing(notes.of("DRO")));
        }
    }

    @Test
    void of_a_persons_visits_the_last_two_are_kept() {
        try (var database = Database.open(folder.resolve("parvis.db"))) {
            var visits = new SqlVisits(database);
            var key = new FigureKey(new IndicatorId("A-I1"), "");
            var all = List.of(1, 2, 3).stream()
                    .map(i -> new Visit("zoe", NOW.plusSeconds(i), 2026, Map.of(key, new BigDecimal(i + ".5"))))
                    .toList();
            visits.note(new Visit("ali", NOW, 2026, Map.of()));
            all.forEach(visits::note);
            assertEquals(List.of(all.get(2), all.get(1)), visits.of("zoe"));
            assertEquals(1, visits.of("ali").size());
        }
    }

    @Test
    void a_text_that_is_too_long_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> draft("A", "x".repeat(201), ActionState.DONE, ""));
        assertThrows(IllegalArgumentException.class, () -> draft("A", "", ActionState.DONE, "x".repeat(2001)));
    }

    private static FicheNote.Draft draft(String fiche, String action, ActionState state, String comment) {
        return new FicheNote.Draft(fiche, action.isEmpty() ? Optional.empty() : Optional.of(action), state, comment);
    }
}
