package parvis.kiosk.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.kiosk.Samples;
import parvis.kiosk.sync.CatalogueSessions;
import parvis.kiosk.ui.Route.Sought;
import parvis.kiosk.ui.Route.Span;
import parvis.kiosk.ui.SessionWords.Tone;
import parvis.kiosk.ui.TestClock;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.workshop.WorkshopsViewModel.Choice;
import parvis.kiosk.ui.workshop.WorkshopsViewModel.Entry;
import parvis.kiosk.workshop.OwnSessions;
import parvis.kiosk.workshop.Session;
import parvis.kiosk.workshop.Sessions;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TopicId;
import parvis.protocol.message.WorkshopId;

/// *Ateliers* over the sample town, on Tuesday 24 November 2026 at 14:32.
final class WorkshopsViewModelTest {
    private final TestClock clock = new TestClock(Samples.NOW, Samples.ZONE);

    private WorkshopsViewModel model(Sought sought, Sessions sessions) {
        return new WorkshopsViewModel(
                sought, sessions, new Ways(_ -> false, () -> true, clock), new NoLabels(), clock, Texts.french());
    }

    private WorkshopsViewModel model(Sought sought) {
        return model(sought, town(Samples.catalogue()));
    }

    private static Sessions town(Catalogue catalogue) {
        return new CatalogueSessions(Samples.source(Optional.of(catalogue)), Samples.HERE, OwnSessions.NONE);
    }

    private static List<String> titles(WorkshopsViewModel model) {
        return model.entries().stream().map(Entry::title).toList();
    }

    @Test
    void weeks_go_from_monday_to_sunday() {
        assertEquals(
                List.of("Écrire un e-mail", "Faire ses démarches en ligne", "Repérer une arnaque"),
                titles(model(Sought.ALL)));
        assertEquals(
                List.of(
                        "Mon téléphone, pas à pas",
                        "Atelier cuisine des familles",
                        "Écrire un CV",
                        "Lire avec son enfant"),
                titles(model(Sought.ALL.at(Span.NEXT_WEEK))));
        assertEquals(List.of(), titles(model(Sought.ALL.at(Span.LATER))));
    }

    @Test
    void says_seats_in_words() {
        assertEquals(
                List.of("Il reste 3 places", "Il reste 1 place", "Complet. 2 personnes attendent."),
                model(Sought.ALL).entries().stream().map(Entry::seats).toList());
        assertEquals(
                List.of("Il reste 6 places", "Annulé", "Complet", "Il reste 9 places"),
                model(Sought.ALL.at(Span.NEXT_WEEK)).entries().stream()
                        .map(Entry::seats)
                        .toList());
    }

    @Test
    void says_when_where_for_whom_and_where_to_book_what_is_not_booked_here() {
        var entries = model(Sought.ALL).entries();
        var first = entries.getFirst();
        assertEquals("24 mardi", first.number() + " " + first.word());
        assertEquals("15\u00a0h à 16\u00a0h\u00a030 · ici · débutant", first.details());
        assertEquals("À réserver à l’accueil", first.how());
        assertEquals(
                "À réserver sur place\u202f: Point numérique", entries.get(1).how());
    }

    @Test
    void a_cancelled_one_stays_visible_and_cannot_be_booked() {
        var cancelled = model(Sought.ALL.at(Span.NEXT_WEEK)).entries().get(1);
        assertEquals(Tone.ATTENTION, cancelled.tone());
        assertEquals(Way.CANCELLED, cancelled.way());
        assertEquals("", cancelled.how());
    }

    @Test
    void one_that_is_over_is_gone_and_one_that_has_begun_is_not() {
        clock.pass(Duration.ofHours(1));
        assertEquals("Écrire un e-mail", titles(model(Sought.ALL)).getFirst());
        clock.pass(Duration.ofHours(1).plusMinutes(58));
        assertEquals("Faire ses démarches en ligne", titles(model(Sought.ALL)).getFirst());
    }

    @Test
    void the_first_week_that_has_any_is_shown_first() {
        clock.pass(Duration.ofDays(4));
        assertEquals(Span.NEXT_WEEK, model(Sought.ALL).sought().span());
    }

    @Test
    void an_empty_week_says_where_there_is_something() {
        var empty = model(Sought.ALL.at(Span.LATER));
        assertEquals(
                List.of("Cette semaine\u202f: 3 ateliers", "Semaine prochaine\u202f: 4 ateliers"),
                empty.elsewhere().stream().map(Choice::label).toList());
        assertFalse(empty.none());
        assertTrue(model(Sought.ALL, town(Samples.catalogue(List.of()))).none());
    }

    @Test
    void no_choice_that_is_offered_leads_to_an_empty_list() {
        var sessions = some();
        var all = model(Sought.ALL, sessions);
        assertEquals(
                List.of("e-mail\u202f: 2", "securite\u202f: 1", "débutant\u202f: 2", "avancé\u202f: 1"),
                all.choices().stream().map(Choice::label).toList());
        for (var first : all.choices()) {
            var narrowed = model(first.then(), sessions);
            assertFalse(narrowed.entries().isEmpty(), first.label());
            for (var second : narrowed.choices()) {
                assertFalse(model(second.then(), sessions).entries().isEmpty(), first + " then " + second);
            }
        }
    }

    @Test
    void a_choice_narrows_in_one_touch_stands_first_and_is_taken_back_by_another() {
        var sessions = some();
        var mail = model(model(Sought.ALL, sessions).choices().getFirst().then(), sessions);
        assertEquals(2, mail.entries().size());
        assertTrue(mail.choices().getFirst().chosen());
        assertEquals("e-mail\u202f: 2", mail.choices().getFirst().label());
        var beginners = model(
                mail.choices().stream()
                        .filter(choice -> choice.label().startsWith("débutant"))
                        .findFirst()
                        .orElseThrow()
                        .then(),
                sessions);
        assertEquals(1, beginners.entries().size());
        var back = model(mail.choices().getFirst().then(), sessions);
        assertEquals(3, back.entries().size());
    }

    @Test
    void a_subject_of_which_nothing_is_left_is_forgotten() {
        var gone = new Sought(Span.SOONEST, Optional.of(new TopicId("poterie")), Optional.of("expert"));
        assertEquals(3, model(gone, some()).entries().size());
    }

    @Test
    void D10_a_moved_one_says_when_it_was_to_be() {
        var moved = model(Sought.ALL, some()).entries().getFirst();
        assertEquals(Optional.of("Déplacé. Avant\u202f: lundi 23\u00a0novembre, 9\u00a0h"), moved.moved());
    }

    /// Three sessions of this week: two subjects, two levels.
    private static Sessions some() {
        var day = LocalDateTime.of(2026, 11, 25, 10, 0);
        var all = List.of(
                session("a", day, "e-mail", "débutant", Optional.of(LocalDateTime.of(2026, 11, 23, 9, 0))),
                session("b", day.plusHours(2), "e-mail", "avancé", Optional.empty()),
                session("c", day.plusDays(1), "securite", "débutant", Optional.empty()));
        return new Sessions() {
            @Override
            public List<Session> upcoming(LocalDateTime now) {
                return all;
            }

            @Override
            public List<Session> on(java.time.LocalDate when) {
                return List.of();
            }

            @Override
            public Optional<Session> session(SessionId id) {
                return all.stream().filter(one -> one.id().equals(id)).findFirst();
            }
        };
    }

    private static Session session(
            String id, LocalDateTime start, String topic, String level, Optional<LocalDateTime> before) {
        return new Session(
                new SessionId(id),
                new WorkshopId("w"),
                "Atelier " + id,
                new PlaceId("ici"),
                "Ici",
                true,
                start,
                60,
                8,
                2,
                0,
                false,
                Optional.of(level),
                Optional.of(new TopicId(topic)),
                before,
                Optional.empty());
    }

    /// What has no other name is called by its id.
    private static final class NoLabels implements Labels {
        @Override
        public Optional<String> topic(TopicId topic) {
            return Optional.of(topic.value());
        }

        @Override
        public Optional<String> audience(parvis.protocol.message.AudienceId audience) {
            return Optional.empty();
        }

        @Override
        public Optional<String> organization(parvis.protocol.message.OrganizationId organization) {
            return Optional.empty();
        }
    }
}
