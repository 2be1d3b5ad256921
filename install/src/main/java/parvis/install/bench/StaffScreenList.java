package parvis.install.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import parvis.install.PictureHand;
import parvis.kiosk.Kiosk;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.LatelyRoute;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.workshop.PlannedSession;
import parvis.kiosk.workshop.Rhythm;
import parvis.protocol.catalogue.Catalogue;

/// What is measured: each screen of the team, and what is touched most often on them.
final class StaffScreenList {
    private final Texts texts = Texts.french();
    private final Kiosk kiosk;
    private final Catalogue catalogue;
    private final Map<String, Screen> all = new LinkedHashMap<>();

    StaffScreenList(Kiosk kiosk, Catalogue catalogue) {
        this.kiosk = kiosk;
        this.catalogue = catalogue;
    }

    /// One of them.
    ///
    /// @param before leads to it, and is not measured
    /// @param shown what is measured
    record Screen(Consumer<PictureHand> before, Consumer<PictureHand> shown) {}

    Map<String, Screen> all() {
        entry();
        sessions();
        records();
        return all;
    }

    private void screen(String name, Route route) {
        all.put(name, new Screen(_ -> {}, hand -> hand.go(route)));
    }

    private void touch(String name, Route route, Consumer<PictureHand> touch) {
        all.put(name, new Screen(hand -> hand.go(route), touch));
    }

    private void entry() {
        var desk = desk();
        screen("accueil du jour", new EntryRoute.Day());
        touch(
                "accueil du jour : une personne",
                new EntryRoute.Day(),
                hand -> hand.press(texts.get("staff.today.plus", desk)));
        screen("corriger hier", new EntryRoute.Correction(StaffStore.TODAY.minusDays(1)));
        for (var span : LatelyRoute.Span.values()) {
            screen("ces derniers temps : " + span, new LatelyRoute.Counts(span, Optional.empty(), false, 0));
        }
        screen(
                "ces derniers temps : tableau du mois",
                new LatelyRoute.Counts(LatelyRoute.Span.MONTH, Optional.empty(), true, 0));
        screen("à regarder", new LatelyRoute.ToSee(0));
        screen("fermer", new EntryRoute.Closing());
        screen("codes", new EntryRoute.Codes(false));
        screen("journal des entrées", new EntryRoute.Log(0));
    }

    private void sessions() {
        var today = on(StaffStore.TODAY).getFirst();
        var past = on(StaffStore.TODAY.minusDays(3)).getFirst();
        var booking = booking(today);
        screen("séances", new SessionRoute.Sessions(0));
        screen("séances passées", new SessionRoute.PastSessions(0));
        screen("une séance", new SessionRoute.OneSession(today.id()));
        screen("une séance passée", new SessionRoute.OneSession(past.id()));
        screen("réserver", new SessionRoute.Book(today.id()));
        touch("réserver : une lettre", new SessionRoute.Book(today.id()), hand -> hand.type("a"));
        screen("une réservation", new SessionRoute.OneBooking(today.id(), booking));
        screen("retrouver quelqu’un", new SessionRoute.Find());
        all.put(
                "retrouver quelqu’un : la lettre de trop",
                new Screen(
                        hand -> {
                            hand.go(new SessionRoute.Find());
                            hand.type("aw");
                        },
                        hand -> hand.type("a")));
        screen("feuille de présence", new SessionRoute.Presence(today.id()));
        screen("feuille de présence passée", new SessionRoute.Presence(past.id()));
        screen("annuler une séance", new SessionRoute.Cancel(today.id()));
        screen("qui prévenir", new SessionRoute.Tell(Optional.empty()));
        screen("planifier : quel atelier", new SessionRoute.Workshops(0));
        var first = StaffStore.TODAY.plusDays(30);
        var rhythm = new Rhythm(first, LocalTime.of(14, 0), Rhythm.Every.WEEK, first.plusWeeks(10), Set.of());
        var dates = new SessionRoute.PlanDraft(today.workshop(), rhythm, false);
        screen("planifier : les dates", new SessionRoute.Plan(dates, 0));
        screen("planifier : un jour", new SessionRoute.PlanAsk(dates, SessionRoute.Asked.DAY));
    }

    private void records() {
        var activity = catalogue.activities().stream()
                .max(java.util.Comparator.comparingInt(one -> one.fields().size()))
                .orElseThrow();
        var booking = booking(on(StaffStore.TODAY).getFirst());
        screen("noter une action", new RecordRoute.Activities(Optional.empty(), 0));
        screen("une action", new RecordRoute.Action(activity.id(), Optional.empty()));
        screen("ce qui est saisi", new RecordRoute.Recorded(0));
        screen("accompagner", new RecordRoute.Accompaniment(Optional.empty()));
        screen("un autre jour", new RecordRoute.OtherDay(0));
        screen("saisir hier", new RecordRoute.DayEntry(StaffStore.TODAY.minusDays(1)));
        screen("données et réglages", new RecordRoute.Office());
        screen("droits : chercher", new RecordRoute.Rights());
        screen("droits : une personne", new RecordRoute.RightsOf(List.of(booking)));
        screen("information des personnes", new RecordRoute.Information());
        screen("registre", new RecordRoute.Register());
        screen("page du délégué", new RecordRoute.Officer());
        screen("réglages", new RecordRoute.Settings());
    }

    /// What one of the place's own desks is called.
    private String desk() {
        var here = catalogue.places().stream()
                .filter(place -> place.id().equals(kiosk.config().place()))
                .flatMap(place -> place.services().stream())
                .toList();
        return catalogue.territory().services().stream()
                .filter(service -> here.isEmpty() || here.contains(service.id()))
                .findFirst()
                .orElseThrow()
                .label();
    }

    private List<PlannedSession> on(LocalDate day) {
        return kiosk.team().planning().between(day, day);
    }

    private BookingId booking(PlannedSession session) {
        return kiosk.team()
                .bookings()
                .roster(session.id())
                .lines()
                .getFirst()
                .booking()
                .id();
    }
}
