package parvis.kiosk.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.kiosk.Samples;
import parvis.kiosk.sync.AgendaSource;
import parvis.kiosk.sync.CatalogueSessions;
import parvis.kiosk.ui.SessionWords.Tone;
import parvis.kiosk.ui.TestClock;
import parvis.kiosk.ui.Texts;
import parvis.protocol.catalogue.Catalogue;

final class WorkshopsViewModelTest {
    private final TestClock clock = new TestClock(Samples.NOW, Samples.ZONE);

    private List<WorkshopsViewModel.Entry> entries(Catalogue catalogue) {
        var sessions = new CatalogueSessions(Samples.source(Optional.of(catalogue)), Samples.HERE, AgendaSource.NONE);
        return new WorkshopsViewModel(sessions, clock, Texts.french()).entries();
    }

    @Test
    void says_seats_in_words() {
        var seats = entries(Samples.catalogue()).stream()
                .map(WorkshopsViewModel.Entry::seats)
                .toList();
        assertEquals(
                List.of(
                        "Il reste 3 places",
                        "Il reste 1 place",
                        "Complet. 2 personnes attendent.",
                        "Il reste 6 places",
                        "Annulé",
                        "Complet",
                        "Il reste 9 places"),
                seats);
    }

    @Test
    void says_when_where_and_for_whom() {
        var first = entries(Samples.catalogue()).getFirst();
        assertEquals("24 mardi", first.number() + " " + first.weekday());
        assertEquals("15\u00a0h à 16\u00a0h\u00a030 · ici · débutant", first.details());
        assertEquals("À réserver à l’accueil", first.booking());
        assertEquals(
                "À réserver sur place\u202f: Point numérique",
                entries(Samples.catalogue()).get(1).booking());
    }

    @Test
    void a_cancelled_one_stays_visible_and_cannot_be_booked() {
        var cancelled = entries(Samples.catalogue()).get(4);
        assertEquals(Tone.ATTENTION, cancelled.tone());
        assertTrue(cancelled.cancelled());
        assertEquals("", cancelled.booking());
        assertEquals("1er", entries(Samples.catalogue()).get(3).number());
    }

    @Test
    void one_that_is_over_is_gone_and_one_that_has_begun_is_not() {
        clock.pass(Duration.ofHours(1));
        assertEquals("Écrire un e-mail", entries(Samples.catalogue()).getFirst().title());
        clock.pass(Duration.ofHours(1).plusMinutes(58));
        assertEquals(
                "Faire ses démarches en ligne",
                entries(Samples.catalogue()).getFirst().title());
    }

    @Test
    void none_is_an_empty_list() {
        assertEquals(List.of(), entries(Samples.catalogue(List.of())));
    }
}
