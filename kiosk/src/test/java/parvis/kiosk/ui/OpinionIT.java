package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.ResidentTown;
import parvis.kiosk.Samples;
import parvis.kiosk.YouthTown;
import parvis.kiosk.ui.OpinionRoute.About;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.voice.Command;
import parvis.protocol.message.SessionId;

/// JEU-I1: what young people think of what they did today, over the real counter; and what else residents declare.
final class OpinionIT extends ResidentHand {
    private static final LocalDateTime BEGUN = LocalDateTime.of(2026, 11, 24, 14, 0);
    private static final String TITLE = "Le harcèlement, parlons-en";
    private static final About ABOUT =
            new About(new SessionId("x"), TITLE, Optional.of(YouthTown.TOPIC), Optional.of("Harcèlement"));

    private final OtherWays others = new OtherWays();

    @Override
    void look(ScreenRig rig, String name) {
        super.look(rig, name);
        faults.putAll(others.faults(rig, name));
    }

    static Stream<Size> sizes() {
        return Size.STAFF.stream();
    }

    private static ScreenRig youth(Size size, ResidentTown town) {
        return new ScreenRig(size, rig -> town.kiosk(rig.clock, YouthTown.catalogue(Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void its_screens_fit_and_are_heard(Size size) {
        try (var town = new ResidentTown(folder)) {
            town.youth(TITLE, BEGUN, YouthTown.TOPIC);
            var rig = youth(size, town);
            see(rig, "coming-opinion", new Route.Coming());
            assertTrue(said(rig).contains("CCAS") && said(rig).contains("Ma réservation"), said(rig));
            hit(rig, "Donner mon avis");
            look(rig, "opinion");
            hit(rig, "Moyen");
            look(rig, "opinion-thanks");
            see(rig, "opinion-failed", new OpinionRoute.Failed(ABOUT));
            var ear = new Ear(rig);
            ear.press(Command.SPEECH);
            show(rig, new OpinionRoute.Ask(ABOUT));
            var found = EveryScreenSpeaksIT.faults(rig, ear, ear.listen());
            assertEquals(List.of(), found);
        }
        assertEquals(Map.of(), faults);
    }

    @Test
    void answers_are_counted_one_by_one_under_the_subject_of_the_day_and_a_glad_one_is_satisfied() {
        try (var town = new ResidentTown(folder)) {
            town.youth(TITLE, BEGUN, YouthTown.TOPIC);
            var rig = youth(Size.PORTRAIT, town);
            show(rig, new Route.Coming());
            hit(rig, "Donner mon avis");
            assertTrue(
                    rig.navigator.here() instanceof OpinionRoute.Ask,
                    rig.navigator.here().toString());
            assertTrue(said(rig).contains("Sujet : Harcèlement"), said(rig));
            hit(rig, "Bien");
            assertTrue(said(rig).contains("Votre réponse est comptée"), said(rig));
            hit(rig, "Personne suivante");
            hit(rig, "Pas bien");
            hit(rig, "Personne suivante");
            hit(rig, "Bien");
            pass(rig, Duration.ofSeconds(6));
            assertTrue(rig.navigator.here() instanceof OpinionRoute.Ask, "the faces come back by themselves");
            assertEquals(Optional.of("answers=3 satisfied=2"), answers(town));
        }
    }

    @Test
    void a_second_touch_is_no_second_answer_and_a_changed_one_counts_once() {
        try (var town = new ResidentTown(folder)) {
            town.youth(TITLE, BEGUN, YouthTown.TOPIC);
            var rig = youth(Size.PORTRAIT, town);
            show(rig, new OpinionRoute.Ask(ABOUT));
            ScreenRig.onFx(() -> {
                var face = Scenery.pressables(rig.shell.root())
                        .filter(one -> one.getAccessibleText().equals("Bien"))
                        .findFirst()
                        .orElseThrow();
                face.fire();
                face.fire();
                rig.layOut();
                return true;
            });
            assertEquals(Optional.of("answers=1 satisfied=1"), answers(town));
            hit(rig, "Changer ma réponse");
            hit(rig, "Pas bien");
            assertEquals(Optional.of("answers=1 satisfied=0"), answers(town));
        }
    }

    @Test
    void nobody_is_asked_before_it_begins_nor_where_nothing_for_the_young_is_today() {
        try (var town = new ResidentTown(folder)) {
            var rig = youth(Size.PORTRAIT, town);
            show(rig, new Route.Coming());
            assertFalse(said(rig).contains("Donner mon avis"), said(rig));
            town.youth(TITLE, BEGUN.plusHours(2), YouthTown.TOPIC);
            show(rig, new Route.Coming());
            assertFalse(said(rig).contains("Donner mon avis"), "it has not begun");
            rig.clock.pass(Duration.ofHours(4));
            show(rig, new Route.Coming());
            assertTrue(said(rig).contains("Donner mon avis"), "after it, until the end of the day");
            rig.clock.pass(Duration.ofDays(1));
            show(rig, new Route.Coming());
            assertFalse(said(rig).contains("Donner mon avis"), "yesterday's");
        }
    }

    @Test
    void who_comes_to_the_toy_library_is_counted_for_it_and_nothing_is_declared_that_the_team_holds() {
        try (var town = new ResidentTown(folder)) {
            var rig = new ScreenRig(
                    Size.PORTRAIT,
                    screens -> town.kiosk(screens.clock, YouthTown.catalogue(Optional.of(Samples.HERE))));
            show(rig, new Route.Coming());
            assertFalse(said(rig).contains("Accueil de loisirs"), said(rig));
            hit(rig, "Ludothèque");
            hit(rig, "Oui");
            assertTrue(said(rig).contains("C’est noté : Ludothèque."), said(rig));
            assertEquals(
                    1,
                    town.facts().stream()
                            .filter(row -> row.contains("activity=toy-library")
                                    && row.contains("newcomers=1")
                                    && row.contains("people=1"))
                            .count(),
                    town.facts().toString());
        }
    }

    /// The numbers of the one fact of answers in the file.
    private static Optional<String> answers(ResidentTown town) {
        var rows = town.facts().stream()
                .filter(row -> row.contains("youth-satisfaction") && row.contains("topic=harcelement"))
                .toList();
        assertEquals(1, rows.size(), town.facts().toString());
        return rows.stream()
                .flatMap(row -> Stream.of(row.split(" \\| ")))
                .filter(cell -> cell.startsWith("answers="))
                .findFirst();
    }
}
