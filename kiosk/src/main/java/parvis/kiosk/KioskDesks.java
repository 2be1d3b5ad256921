package parvis.kiosk;

import java.util.List;
import parvis.kiosk.attendance.Touch;
import parvis.kiosk.attendance.TouchId;
import parvis.kiosk.ui.Route.Purpose;
import parvis.kiosk.ui.coming.Desks;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.catalogue.TerritoryPart.ServiceLabel;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.SessionId;

/// The public tiles' counts: a visit is a `reception`, at a desk or for a session; what a session's attendance is,
/// staff
/// say at its closing.
final class KioskDesks implements Desks {
    static final ActivityId RECEPTION = new ActivityId("reception");

    private final Kiosk kiosk;

    KioskDesks(Kiosk kiosk) {
        this.kiosk = kiosk;
    }

    @Override
    public List<Purpose.Desk> desks() {
        return kiosk.catalogue().current().map(this::desks).orElse(List.of());
    }

    private List<Purpose.Desk> desks(Catalogue catalogue) {
        var offered = catalogue.places().stream()
                .filter(place -> place.id().equals(kiosk.config().place()))
                .map(PlacePart::services)
                .findFirst()
                .orElse(List.of());
        return catalogue.territory().services().stream()
                .filter(service -> offered.isEmpty() || offered.contains(service.id()))
                .map(KioskDesks::desk)
                .toList();
    }

    /// An activity that asks for nothing but people, at a place that is just that: a toy library at the toy library.
    /// What is held, led or measured otherwise the team writes down.
    @Override
    public List<Purpose.Activity> activities() {
        return kiosk.catalogue().current().stream()
                .flatMap(catalogue -> catalogue.activities().stream()
                        .filter(activity -> catalogue.places().stream()
                                .anyMatch(place ->
                                        place.id().equals(kiosk.config().place())
                                                && place.type().equalsIgnoreCase(activity.label()))))
                .filter(activity -> !activity.id().equals(RECEPTION))
                .filter(activity -> activity.measures().contains(Measure.PEOPLE)
                        && List.of(Measure.PEOPLE, Measure.NEWCOMERS).containsAll(activity.measures()))
                .map(activity -> new Purpose.Activity(activity.id(), activity.label()))
                .toList();
    }

    private static Purpose.Desk desk(ServiceLabel service) {
        return new Purpose.Desk(service.id(), service.label());
    }

    @Override
    public Touch count(long interaction, Purpose purpose) {
        var reception = Dimensions.of(kiosk.config().place(), RECEPTION);
        var tile = switch (purpose) {
            case Purpose.Desk(var service, var _) -> reception.withService(service);
            case Purpose.Meeting(var session, var _) -> reception.withSession(session);
            case Purpose.Activity(var activity, var _) ->
                Dimensions.of(kiosk.config().place(), activity);
        };
        return kiosk.tiles().touch(interaction, tile, Measures.of(Measure.PEOPLE, 1));
    }

    /// Counts who says by a booking's code that they are here: all its seats, for its session.
    Touch arrived(long interaction, SessionId session, int seats) {
        var tile = Dimensions.of(kiosk.config().place(), RECEPTION).withSession(session);
        return kiosk.tiles().touch(interaction, tile, Measures.of(Measure.PEOPLE, seats));
    }

    @Override
    public Touch newcomer(Touch touch) {
        return kiosk.counter().add(touch, Measures.of(Measure.NEWCOMERS, 1));
    }

    @Override
    public boolean undo(TouchId touch) {
        return kiosk.tiles().undo(touch);
    }
}
