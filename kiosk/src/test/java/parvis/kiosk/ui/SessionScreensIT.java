package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.SessionTown;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.ui.SessionRoute.Asked;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.Rhythm;
import parvis.protocol.message.ActivityId;

/// The team's screens for its sessions over the real files, in every size, before, during and after.
final class SessionScreensIT {
    @TempDir
    Path folder;

    private final Map<String, List<String>> faults = new LinkedHashMap<>();

    static Stream<Size> sizes() {
        return Size.STAFF.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nothing_is_cut_short_while_sessions_are_looked_at(Size size) {
        try (var town = new SessionTown(folder)) {
            var rig = rig(size, town);
            see(rig, "sessions", new SessionRoute.Sessions(0));
            see(rig, "sessions-past", new SessionRoute.PastSessions(0));
            see(rig, "session", new SessionRoute.OneSession(town.today));
            see(rig, "session-full", new SessionRoute.OneSession(town.full));
            see(rig, "session-empty", new SessionRoute.OneSession(town.empty));
            see(rig, "session-cancelled", new SessionRoute.OneSession(town.cancelled));
            see(rig, "session-booking", new SessionRoute.OneBooking(town.today, town.fatou));
            see(rig, "session-cancel", new SessionRoute.Cancel(town.full));
            see(rig, "session-tell", new SessionRoute.Tell(Optional.of(town.cancelled)));
            see(rig, "session-tell-all", new SessionRoute.Tell(Optional.empty()));
            town.files.rig.lock();
            see(rig, "session-locked", new SessionRoute.OneSession(town.today));
            see(rig, "session-presence-locked", new SessionRoute.Presence(town.today));
        }
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nothing_is_cut_short_while_seats_are_booked(Size size) {
        try (var town = new SessionTown(folder)) {
            var rig = rig(size, town);
            see(rig, "book", new SessionRoute.Book(town.today));
            type(rig, "MARIE");
            look(rig, "book-named");
            act(rig, "Réserver la place");
            look(rig, "book-done");
            act(rig, "Imprimer le ticket");
            look(rig, "book-printed");
            see(rig, "book", new SessionRoute.Book(town.today));
            act(rig, "Téléphone, facultatif");
            look(rig, "book-phone");
            act(rig, "Réserver la place");
            look(rig, "book-noname");
            rig.show(new SessionRoute.Book(town.today));
            type(rig, "FATOU");
            act(rig, "Réserver la place");
            look(rig, "book-twin");
            rig.show(new SessionRoute.Book(town.full));
            type(rig, "PAUL");
            act(rig, "Réserver la place");
            look(rig, "book-full");
            act(rig, "Liste d’attente");
            look(rig, "book-waits");
            see(rig, "book-cancelled", new SessionRoute.Book(town.cancelled));
            type(rig, "PAUL");
            act(rig, "Réserver la place");
            look(rig, "book-notopen");
            see(rig, "find", new SessionRoute.Find());
            type(rig, "MO");
            look(rig, "find-found");
            type(rig, "XX");
            look(rig, "find-none");
            rig.show(new SessionRoute.OneBooking(town.today, town.fatou));
            act(rig, "Nouveau code");
            look(rig, "booking-newcode");
            act(rig, "Annuler cette place");
            look(rig, "booking-who");
            act(rig, "La personne ne vient pas");
            look(rig, "booking-cancelled");
        }
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nothing_is_cut_short_while_presence_is_taken(Size size) {
        try (var town = new SessionTown(folder)) {
            var rig = rig(size, town);
            see(rig, "presence", new SessionRoute.Presence(town.today));
            act(rig, "Fatou");
            act(rig, "Jean-Paul");
            act(rig, "Jean-Paul. présent");
            act(rig, "Moussa, 2 places");
            if (size.equals(Size.LANDSCAPE)) {
                look(rig, "presence-names");
                act(rig, "Les autres");
            }
            act(rig, "Venus sans réservation\u202f: un de plus");
            look(rig, "presence-ticked");
            act(rig, "Fermer la séance");
            look(rig, "presence-closed");
            rig.show(new SessionRoute.Presence(town.unclosed));
            act(rig, "Fermer la séance");
            look(rig, "presence-nobody");
            see(rig, "presence-empty", new SessionRoute.Presence(town.empty));
        }
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nothing_is_cut_short_while_sessions_are_planned(Size size) {
        try (var town = new SessionTown(folder)) {
            var rig = rig(size, town);
            var details = Details.of(new ActivityId("digital-workshop"));
            var draft = new SessionRoute.SeriesDraft(Optional.empty(), "", 90, 8, details);
            see(rig, "plan-workshops", new SessionRoute.Workshops(0));
            see(rig, "plan-series", new SessionRoute.Series(draft));
            act(rig, "Choisir les dates");
            look(rig, "plan-series-notitle");
            see(rig, "plan-series-title", new SessionRoute.SeriesAsk(draft, Asked.TITLE));
            see(rig, "plan-series-topic", new SessionRoute.SeriesAsk(draft, Asked.TOPIC));
            see(rig, "plan-series-partners", new SessionRoute.SeriesAsk(draft, Asked.PARTNERS));
            see(rig, "plan-series-level", new SessionRoute.SeriesAsk(draft, Asked.LEVEL));
            var first = LocalDate.of(2026, 12, 4);
            var weekly = new Rhythm(first, LocalTime.of(14, 0), Rhythm.Every.WEEK, LocalDate.of(2027, 1, 29), Set.of());
            var dates = new SessionRoute.PlanDraft(town.series, weekly, false);
            see(rig, "plan-dates", new SessionRoute.Plan(dates, 0));
            see(rig, "plan-dates-first", new SessionRoute.PlanAsk(dates, Asked.DAY));
            see(rig, "plan-dates-every", new SessionRoute.PlanAsk(dates, Asked.EVERY));
            see(rig, "plan-dates-until", new SessionRoute.PlanAsk(dates, Asked.UNTIL));
            rig.show(new SessionRoute.Plan(dates, 0));
            act(rig, "Planifier 7 séances");
            look(rig, "plan-done");
            var change =
                    new SessionRoute.ChangeDraft(town.full, LocalDateTime.parse("2026-12-25T10:30"), 90, 4, details);
            see(rig, "change", new SessionRoute.Change(change));
            see(rig, "change-day", new SessionRoute.ChangeAsk(change, Asked.DAY));
            rig.show(new SessionRoute.Change(change));
            act(rig, "Garder ces changements");
            look(rig, "change-tell");
        }
        assertEquals(Map.of(), faults);
    }

    private static ScreenRig rig(Size size, SessionTown town) {
        return new ScreenRig(size, Optional.of(SessionTown.catalogue()), town.team());
    }

    private void see(ScreenRig rig, String name, Route route) {
        rig.show(route);
        look(rig, name);
    }

    private static void type(ScreenRig rig, String keys) {
        keys.chars().forEach(key -> act(rig, Character.toString(key)));
    }

    private static void act(ScreenRig rig, String spoken) {
        ScreenRig.onFx(() -> {
            rig.press(spoken);
            rig.layOut();
            return true;
        });
    }

    private void look(ScreenRig rig, String name) {
        rig.keep(Path.of("target/screens/team", name + "-" + rig.size.name() + ".png"));
        var found = ScreenRig.onFx(() -> EveryScreenIT.faults(rig));
        if (!found.isEmpty()) {
            faults.put(name, found);
        }
    }
}
