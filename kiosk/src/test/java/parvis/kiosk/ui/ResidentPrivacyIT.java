package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.kiosk.ResidentTown;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.ui.ScreenRig.Size;

/// What a resident typed: where it is while it is needed, and that it is nowhere afterwards.
final class ResidentPrivacyIT extends ResidentHand {
    private static final String NAME = "Quetzal";
    private static final String PHONE = "0639981246";

    /// On the way to the last step, with a name and a number that occur nowhere else.
    private static void review(ScreenRig rig, ResidentTown town) {
        show(rig, new BookRoute.Book(town.today));
        hit(rig, "Continuer");
        type(rig, NAME.toUpperCase(Locale.ROOT));
        hit(rig, "Continuer");
        type(rig, PHONE);
        hit(rig, "Continuer");
    }

    @Test
    void after_a_visit_no_text_that_was_typed_can_be_reached_from_the_scene_or_the_screens() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            review(rig, town);
            assertFalse(reached(rig).isEmpty(), "the walk does not find what is there");
            hit(rig, "Réserver ma place");
            var code = code(rig).value();
            leave(rig);
            assertEquals(List.of(), reached(rig));
            assertEquals(List.of(), ScreenRig.onFx(() -> Reach.of(code, rig.shell, rig.navigator)));
        }
    }

    @Test
    void who_goes_away_in_the_middle_leaves_nothing_to_be_reached_by_whichever_way_they_go() {
        try (var town = new ResidentTown(folder)) {
            for (var way : List.of("Tout effacer", "Accueil")) {
                var rig = rig(Size.PORTRAIT, town);
                review(rig, town);
                hit(rig, way);
                assertEquals(List.of(), reached(rig), way);
            }
            var rig = rig(Size.PORTRAIT, town);
            review(rig, town);
            pass(rig, Duration.ofSeconds(95));
            pass(rig, Duration.ofSeconds(30));
            assertEquals(List.of(), reached(rig), "called away");
        }
    }

    private static List<String> reached(ScreenRig rig) {
        return ScreenRig.onFx(() -> {
            var found = new ArrayList<>(Reach.of(NAME, rig.shell, rig.navigator));
            found.addAll(Reach.of(PHONE, rig.shell, rig.navigator));
            found.addAll(Reach.of(PHONE.substring(1), rig.shell, rig.navigator));
            return found;
        });
    }

    @Test
    void a_name_is_in_no_file_of_the_terminal_but_sealed_and_on_no_paper() throws IOException {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            var before = town.team().bookings().kept().names();
            review(rig, town);
            hit(rig, "Réserver ma place");
            hit(rig, "Imprimer");
            assertFalse(town.printer.papers.isEmpty());
            town.printer.papers.forEach(paper -> assertEquals("Slip[…]", paper.toString()));
            leave(rig);
            assertEquals(before + 1, town.team().bookings().kept().names(), "the booking is kept");
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    assertFalse(bytes.toLowerCase(Locale.ROOT).contains("quetzal"), file.toString());
                    assertFalse(bytes.contains(PHONE.substring(1)), file.toString());
                }
            }
        }
    }

    @Test
    void the_way_back_leads_through_the_steps_and_keeps_what_was_typed() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            show(rig, new BookRoute.OneSession(town.today));
            hit(rig, "Réserver");
            hit(rig, "Continuer");
            type(rig, "ALI");
            hit(rig, "Continuer");
            hit(rig, "Retour");
            assertTrue(said(rig).contains("Ali_"), said(rig));
            hit(rig, "Retour");
            assertTrue(said(rig).contains("Avant de réserver"), said(rig));
            hit(rig, "Retour");
            assertEquals(new BookRoute.OneSession(town.today), rig.navigator.here());
            hit(rig, "Réserver");
            hit(rig, "Continuer");
            assertFalse(said(rig).contains("Ali"), "what was typed is gone with its screen");
        }
    }

    @Test
    void letters_twice_as_large_lose_nothing_that_was_typed() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            show(rig, new BookRoute.Book(town.today));
            hit(rig, "Continuer");
            type(rig, "ALI");
            redraw(rig);
            assertTrue(said(rig).contains("Ali_"), said(rig));
            hit(rig, "Continuer");
            hit(rig, "Sans téléphone");
            hit(rig, "Réserver ma place");
            var code = code(rig);
            redraw(rig);
            assertEquals(code, code(rig), "the code is shown once, and once more in large");
        }
    }

    private static void redraw(ScreenRig rig) {
        ScreenRig.onFx(() -> {
            rig.shell.refresh();
            rig.layOut();
            return true;
        });
    }

    @Test
    void D5_who_types_a_name_and_leaves_leaves_nothing_behind() {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(Size.PORTRAIT, town);
            show(rig, new BookRoute.Book(town.today));
            hit(rig, "Continuer");
            type(rig, "QUETZAL");
            assertTrue(said(rig).contains("Quetzal"), said(rig));
            pass(rig, Duration.ofSeconds(95));
            pass(rig, Duration.ofSeconds(30));
            assertEquals(new Route.Attract(), rig.navigator.here());
            show(rig, new BookRoute.Book(town.today));
            hit(rig, "Continuer");
            assertFalse(said(rig).contains("Quetzal"), said(rig));
        }
    }

    @Test
    void a_booking_whose_visitor_left_meanwhile_shows_its_code_to_nobody_else() {
        try (var town = new ResidentTown(folder)) {
            var later = new Later();
            var rig = new ScreenRig(Size.PORTRAIT, screens -> town.kiosk(screens.clock), later);
            show(rig, new BookRoute.Book(town.today));
            hit(rig, "Continuer");
            type(rig, "ALI");
            hit(rig, "Continuer");
            hit(rig, "Sans téléphone");
            hit(rig, "Réserver ma place");
            leave(rig);
            show(rig, new BookRoute.Book(town.today));
            ScreenRig.onFx(() -> {
                later.runAll();
                rig.layOut();
                return true;
            });
            assertTrue(said(rig).contains("Avant de réserver"), said(rig));
            assertEquals(6, town.planned(town.today).taken(), "the seat itself is taken, and the desk finds it");
            assertEquals(
                    Optional.of(Booking.State.SEATED),
                    town.team().bookings().roster(town.today).lines().stream()
                            .map(line -> line.booking().state())
                            .reduce((_, last) -> last));
        }
    }
}
