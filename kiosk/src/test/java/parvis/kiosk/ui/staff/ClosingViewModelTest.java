package parvis.kiosk.ui.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.FakeClosures;
import parvis.kiosk.SessionTown;
import parvis.kiosk.ui.AtOnce;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.TestClock;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.workshop.Closures;
import parvis.kiosk.workshop.PlanFailure;

final class ClosingViewModelTest {
    private final FakeClosures closures = new FakeClosures();

    @TempDir
    Path folder;

    @Test
    void in_the_morning_one_can_close_at_noon_or_at_once() {
        try (var town = new SessionTown(folder)) {
            var model = model(closures, town, "2026-11-24T08:30:00Z", false);
            assertEquals(
                    List.of("Fermé cet après-midi", "Fermé dès maintenant, jusqu’à ce soir"),
                    model.state().get().ways().stream()
                            .map(ClosingViewModel.Way::label)
                            .toList());
            model.close(model.state().get().ways().getFirst());
            assertEquals(
                    Optional.of(new Closures.Closure(
                            LocalDateTime.parse("2026-11-24T12:00"), LocalDateTime.parse("2026-11-25T00:00"))),
                    closures.at(LocalDateTime.parse("2026-11-24T14:00")));
            assertTrue(model.state().get().closed(), "it is said at once, not at noon");
            assertTrue(model.state().get().said().startsWith("Fermé de 12:00 à ce soir. Une séance"));
        }
    }

    @Test
    void tomorrow_it_is_open_again_by_itself() {
        try (var town = new SessionTown(folder)) {
            var model = model(closures, town, "2026-11-24T13:32:00Z", false);
            model.close(model.state().get().ways().getFirst());
            assertFalse(model(closures, town, "2026-11-25T07:55:00Z", false)
                    .state()
                    .get()
                    .closed());
        }
    }

    @Test
    void a_disk_that_did_not_take_it_is_said_and_one_can_try_again() {
        try (var town = new SessionTown(folder)) {
            var broken = new Broken(closures);
            var model = model(broken, town, "2026-11-24T13:32:00Z", false);
            broken.now = true;
            model.close(model.state().get().ways().getFirst());
            assertFalse(model.state().get().closed());
            assertTrue(model.state().get().said().contains("rien n’a changé"));
            broken.now = false;
            model.close(model.state().get().ways().getFirst());
            assertTrue(model.state().get().closed());
            broken.now = true;
            model.open();
            assertTrue(model.state().get().closed(), "what could not be opened is still closed");
            assertEquals(1, model.state().get().sessions().size());
        }
    }

    @Test
    void a_desk_does_not_promise_what_only_the_public_terminal_can_say() {
        try (var town = new SessionTown(folder)) {
            var said = model(closures, town, "2026-11-24T13:32:00Z", true)
                    .state()
                    .get()
                    .said();
            assertTrue(said.contains("La borne du public se ferme sur la borne elle-même"), said);
            assertFalse(said.contains("l’écran d’accueil le dit"), said);
        }
    }

    private static ClosingViewModel model(Closures closures, SessionTown town, String now, boolean desk) {
        var clock = new TestClock(Instant.parse(now), ZoneId.of("Europe/Paris"));
        return new ClosingViewModel(
                closures, town.files.rig.planning(), clock, new AtOnce(), new Navigator(), Texts.french(), desk);
    }

    /// Closures on a disk that fails while `now`.
    private static final class Broken implements Closures {
        private final Closures sound;
        private boolean now;

        Broken(Closures sound) {
            this.sound = sound;
        }

        private Closures disk() {
            if (now) {
                throw new PlanFailure("close the place", "look at the disk", new IllegalStateException("disk full"));
            }
            return sound;
        }

        @Override
        public Closure close(LocalDateTime from, LocalDateTime to) {
            return disk().close(from, to);
        }

        @Override
        public void open() {
            disk().open();
        }

        @Override
        public Optional<Closure> at(LocalDateTime time) {
            return disk().at(time);
        }

        @Override
        public List<Closure> from(LocalDateTime time) {
            return disk().from(time);
        }
    }
}
