package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.ResidentTown;
import parvis.kiosk.ui.Route.Sought;
import parvis.kiosk.ui.Route.Span;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.voice.Command;
import parvis.protocol.message.SessionId;

/// The residents' screens for seats by ear, over the real files, in every size: all of each step is named, reached and
/// heard, and no name is said that nobody asked for.
final class ResidentsSpeakIT extends ResidentHand {
    private static final String NAME = "FATIMA";

    static Stream<Size> sizes() {
        return Size.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void all_of_the_workshops_is_heard(Size size) {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(size, town);
            var ear = started(rig);
            hear(rig, ear, "list", new Route.Workshops(0));
            hear(rig, ear, "list-later", new Route.Workshops(Sought.ALL.at(Span.LATER), 0));
            hear(rig, ear, "narrow", new BookRoute.Narrow(Sought.ALL.at(Span.THIS_WEEK), 0));
            hear(rig, ear, "session", new BookRoute.OneSession(town.today));
            hear(rig, ear, "session-full", new BookRoute.OneSession(town.full));
            hear(rig, ear, "session-moved", new BookRoute.OneSession(town.moved));
            hear(rig, ear, "session-cancelled", new BookRoute.OneSession(town.cancelled));
            hear(rig, ear, "session-gone", new BookRoute.OneSession(new SessionId("rien")));
        }
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void all_of_a_booking_is_heard(Size size) {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(size, town);
            var ear = started(rig);
            hear(rig, ear, "before", new BookRoute.Book(town.today));
            step(rig, ear, "more", "En savoir plus");
            step(rig, ear, "name", "Continuer");
            step(rig, ear, "noname", "Continuer");
            type(rig, NAME);
            walk(rig, ear, "named", ear.listen());
            step(rig, ear, "phone", "Continuer");
            type(rig, "0612345678");
            step(rig, ear, "review", "Continuer");
            step(rig, ear, "two", "Une place de plus");
            step(rig, ear, "done", "Réserver nos 2 places");
        }
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void all_of_a_booking_that_is_looked_at_is_heard(Size size) {
        try (var town = new ResidentTown(folder)) {
            var rig = rig(size, town);
            var ear = started(rig);
            var code = town.book(town.today, NAME, false).value();
            hear(rig, ear, "mine", new BookRoute.Mine());
            type(rig, code.substring(0, 4));
            step(rig, ear, "short", "Voir ma réservation");
            type(rig, code.substring(4));
            step(rig, ear, "found", "Voir ma réservation");
            step(rig, ear, "sure", "Annuler ma place");
            step(rig, ear, "cancelled", "Oui, annuler ma place");
        }
        assertEquals(Map.of(), faults);
    }

    private static Ear started(ScreenRig rig) {
        var ear = new Ear(rig);
        ear.press(Command.SPEECH);
        return ear;
    }

    private void hear(ScreenRig rig, Ear ear, String name, Route route) {
        show(rig, route);
        walk(rig, ear, name, ear.listen());
    }

    private void step(ScreenRig rig, Ear ear, String name, String spoken) {
        ear.listen();
        hit(rig, spoken);
        walk(rig, ear, name, ear.listen());
    }

    private void walk(ScreenRig rig, Ear ear, String name, String announced) {
        var found = EveryScreenSpeaksIT.faults(rig, ear, announced);
        ear.press(Command.PREVIOUS);
        var all = announced + ear.press(Command.READ_ON);
        if (all.toUpperCase(java.util.Locale.ROOT).contains(NAME)) {
            found.add("the name is said: " + all);
        }
        if (!found.isEmpty()) {
            faults.put(name, found);
        }
    }
}
