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
import parvis.kiosk.RecordTeam;
import parvis.kiosk.Samples;
import parvis.kiosk.SessionTown;
import parvis.kiosk.action.DugnyForms;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.ui.SessionRoute.Asked;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.Rhythm;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.WorkshopId;

/// The practice in every size: before it, after it, and each of the team's screens in between.
final class PracticeScreensIT {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);
    private static final Details DETAILS = Details.of(new ActivityId("digital-workshop"));

    @TempDir
    Path folder;

    @TempDir
    Path data;

    private final Map<String, List<String>> faults = new LinkedHashMap<>();

    static Stream<Size> sizes() {
        return Size.STAFF.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void each_of_the_teams_screens_bears_the_mark_and_the_way_out_and_nothing_is_cut_short(Size size) {
        try (var town = new SessionTown(folder)) {
            var rig = rig(size, town);
            rig.show(new EntryRoute.Home());
            look(rig, "home-before");
            act(rig, "S’entraîner");
            look(rig, "start");
            act(rig, "Commencer l’entraînement");
            see(rig, "home", rig.navigator.here());
            entry().forEach((name, route) -> see(rig, name, route));
            record().forEach((name, route) -> see(rig, name, route));
            see(rig, "sessions", new SessionRoute.Sessions(0));
            var today = today(rig);
            sessions(today).forEach((name, route) -> see(rig, name, route));
            works(rig, today);
            act(rig, "Arrêter l’entraînement");
            look(rig, "over");
            go(rig, new EntryRoute.PracticeOver(true));
            look(rig, "over-by-itself");
        }
        assertEquals(Map.of(), faults);
    }

    private ScreenRig rig(Size size, SessionTown town) {
        return new ScreenRig(
                size,
                rig -> Samples.kiosk(
                        Samples.config(data),
                        Samples.source(Optional.of(SessionTown.catalogue())),
                        rig.counter,
                        rig.clock,
                        RecordTeam.team(town)));
    }

    private void works(ScreenRig rig, SessionId today) {
        go(rig, new SessionRoute.Book(today));
        "LEA".chars().forEach(key -> act(rig, Character.toString(key)));
        practised(rig, "book-named");
        act(rig, "Réserver la place");
        practised(rig, "book-done");
        act(rig, "Imprimer le ticket");
        practised(rig, "book-printed");
        go(rig, new EntryRoute.Day());
        act(rig, "CCAS\u202f: une personne de plus");
        practised(rig, "day-touched");
        go(rig, new SessionRoute.Presence(today));
        act(rig, "Fermer la séance");
        practised(rig, "presence-nobody");
    }

    private static Map<String, Route> entry() {
        var routes = new LinkedHashMap<String, Route>();
        routes.put("day", new EntryRoute.Day());
        routes.put("correction", new EntryRoute.Correction(LocalDate.of(2026, 11, 23)));
        routes.put("closing", new EntryRoute.Closing());
        routes.put("code", new EntryRoute.Code());
        routes.put("codes", new EntryRoute.Codes(false));
        routes.put("change-codes", new EntryRoute.ChangeCodes());
        routes.put("log", new EntryRoute.Log(0));
        return routes;
    }

    private static Map<String, Route> record() {
        var routes = new LinkedHashMap<String, Route>();
        routes.put("activities", new RecordRoute.Activities(Optional.empty(), 0));
        DugnyForms.parts()
                .forEach(
                        part -> routes.put("action-" + part.id(), new RecordRoute.Action(part.id(), Optional.empty())));
        routes.put("recorded", new RecordRoute.Recorded(0));
        routes.put("accompaniment", new RecordRoute.Accompaniment(Optional.empty()));
        routes.put("other-day", new RecordRoute.OtherDay(0));
        routes.put("day-entry", new RecordRoute.DayEntry(LocalDate.of(2026, 11, 21)));
        routes.put("office", new RecordRoute.Office());
        routes.put("rights", new RecordRoute.Rights());
        routes.put("rights-of", new RecordRoute.RightsOf(List.of(new BookingId(1))));
        routes.put("information", new RecordRoute.Information());
        routes.put("register", new RecordRoute.Register());
        routes.put("officer", new RecordRoute.Officer());
        routes.put("settings", new RecordRoute.Settings());
        for (var span : LatelyRoute.Span.values()) {
            routes.put("lately-" + span, new LatelyRoute.Counts(span, Optional.empty(), false, 0));
            routes.put("lately-table-" + span, new LatelyRoute.Counts(span, Optional.empty(), true, 0));
        }
        routes.put("to-see", new LatelyRoute.ToSee(0));
        return routes;
    }

    private static Map<String, Route> sessions(SessionId today) {
        var series = new SessionRoute.SeriesDraft(Optional.empty(), "", 90, 8, DETAILS);
        var weekly = new Rhythm(DAY, LocalTime.of(14, 0), Rhythm.Every.WEEK, DAY.plusWeeks(8), Set.of());
        var dates = new SessionRoute.PlanDraft(new WorkshopId("exemple-d-atelier"), weekly, false);
        var change = new SessionRoute.ChangeDraft(today, LocalDateTime.parse("2026-12-25T10:30"), 90, 8, DETAILS);
        var routes = new LinkedHashMap<String, Route>();
        routes.put("past", new SessionRoute.PastSessions(0));
        routes.put("session", new SessionRoute.OneSession(today));
        routes.put("book", new SessionRoute.Book(today));
        routes.put("booking", new SessionRoute.OneBooking(today, new BookingId(1)));
        routes.put("presence", new SessionRoute.Presence(today));
        routes.put("cancel", new SessionRoute.Cancel(today));
        routes.put("tell", new SessionRoute.Tell(Optional.empty()));
        routes.put("find", new SessionRoute.Find());
        routes.put("workshops", new SessionRoute.Workshops(0));
        routes.put("series", new SessionRoute.Series(series));
        routes.put("series-title", new SessionRoute.SeriesAsk(series, Asked.TITLE));
        routes.put("series-topic", new SessionRoute.SeriesAsk(series, Asked.TOPIC));
        routes.put("plan", new SessionRoute.Plan(dates, 0));
        routes.put("plan-day", new SessionRoute.PlanAsk(dates, Asked.DAY));
        routes.put("change", new SessionRoute.Change(change));
        routes.put("change-day", new SessionRoute.ChangeAsk(change, Asked.DAY));
        return routes;
    }

    /// The invented session that is under way, as the list leads to it.
    private static SessionId today(ScreenRig rig) {
        ScreenRig.onFx(() -> {
            Scenery.pressables(rig.shell.root())
                    .filter(one -> one.getAccessibleText().contains("Exemple d’atelier")
                            && !one.getAccessibleText().contains("complet"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
        return ((SessionRoute.OneSession) rig.navigator.here()).session();
    }

    private void see(ScreenRig rig, String name, Route route) {
        go(rig, route);
        practised(rig, name);
    }

    private void practised(ScreenRig rig, String name) {
        look(rig, name);
        var said = ScreenRig.onFx(() -> Scenery.said(rig.shell.root()));
        var pressed = ScreenRig.onFx(() -> Scenery.pressables(rig.shell.root())
                .anyMatch(one -> one.getAccessibleText().equals("Arrêter l’entraînement")));
        if (!said.contains("Entraînement\u00a0: rien ne compte") || !pressed) {
            faults.put(name + " bears no mark", said);
        }
    }

    private static void go(ScreenRig rig, Route route) {
        ScreenRig.onFx(() -> {
            rig.navigator.go(route);
            rig.layOut();
            return true;
        });
    }

    private static void act(ScreenRig rig, String spoken) {
        ScreenRig.onFx(() -> {
            rig.press(spoken);
            rig.layOut();
            return true;
        });
    }

    private void look(ScreenRig rig, String name) {
        rig.keep(Path.of("target/screens/practice", name + "-" + rig.size.name() + ".png"));
        var found = ScreenRig.onFx(() -> EveryScreenIT.faults(rig));
        if (!found.isEmpty()) {
            faults.put(name, found);
        }
    }
}
