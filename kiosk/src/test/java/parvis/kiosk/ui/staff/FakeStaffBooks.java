package parvis.kiosk.ui.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.kiosk.attendance.Burst;
import parvis.kiosk.attendance.Correction;
import parvis.kiosk.attendance.CorrectionOutcome;
import parvis.kiosk.attendance.CountingFailure;
import parvis.kiosk.attendance.DayCounts;
import parvis.kiosk.attendance.Touch;
import parvis.kiosk.attendance.TouchId;
import parvis.kiosk.sync.SyncStatus;
import parvis.kiosk.workshop.PlannedSession;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ServiceId;

/// Books in memory; their disk can be broken.
final class FakeStaffBooks implements StaffBooks {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Desk CENTRE = desk("centre-social", "Centre social");
    static final Desk CCAS = desk("ccas", "CCAS");
    static final Desk FRANCE = desk("france-services", "France services");

    final Map<TouchId, Touch> touches = new LinkedHashMap<>();
    final List<Correction> corrections = new ArrayList<>();
    final List<Burst> bursts = new ArrayList<>();
    final List<DayCounts.Row> passages = new ArrayList<>();
    DayCounts yesterday = new DayCounts(TODAY.minusDays(1), List.of(), List.of());
    CorrectionOutcome outcome = new CorrectionOutcome.Done();
    SyncStatus sync = SyncStatus.STARTING;
    Optional<PlannedSession> next = Optional.empty();
    List<Desk> desks = List.of(CENTRE, CCAS, FRANCE);
    boolean broken;

    private static Desk desk(String id, String label) {
        var reception = Dimensions.of(new PlaceId("maison"), new ActivityId("reception"));
        return new Desk(reception.withService(new ServiceId(id)), label);
    }

    @Override
    public List<Desk> desks() {
        return desks;
    }

    @Override
    public Touch count(Desk desk) {
        check();
        var touch = new Touch(
                new TouchId(touches.size() + 1L), Instant.EPOCH, desk.dimensions(), Measures.of(Measure.PEOPLE, 1));
        touches.put(touch.id(), touch);
        return touch;
    }

    @Override
    public Touch newcomer(Touch touch) {
        check();
        var more = touch.measures().plus(Measures.of(Measure.NEWCOMERS, 1));
        var marked = new Touch(touch.id(), touch.at(), touch.dimensions(), more);
        touches.put(touch.id(), marked);
        return marked;
    }

    @Override
    public boolean undo(TouchId touch) {
        check();
        var found = Optional.ofNullable(touches.get(touch))
                .filter(each -> !each.measures().isZero());
        found.ifPresent(each -> touches.put(touch, new Touch(touch, each.at(), each.dimensions(), Measures.NONE)));
        return found.isPresent();
    }

    private void check() {
        if (broken) {
            throw new CountingFailure("count", "look at the disk", new IllegalStateException("disk full"));
        }
    }

    @Override
    public DayCounts day(LocalDate day) {
        if (!day.equals(TODAY)) {
            return new DayCounts(day, yesterday.rows(), List.of());
        }
        var rows = touches.values().stream()
                .map(touch -> new DayCounts.Row(
                        14,
                        touch.dimensions(),
                        touch.measures().get(Measure.PEOPLE),
                        touch.measures().get(Measure.NEWCOMERS)))
                .toList();
        return new DayCounts(day, rows, passages);
    }

    @Override
    public CorrectionOutcome correct(Correction correction) {
        check();
        corrections.add(correction);
        return outcome;
    }

    @Override
    public List<Burst> bursts() {
        return List.copyOf(bursts);
    }

    @Override
    public void keep(Burst burst) {
        bursts.remove(burst);
    }

    @Override
    public void drop(Burst burst) {
        bursts.remove(burst);
    }

    @Override
    public Optional<PlannedSession> next(LocalDateTime now) {
        return next;
    }

    @Override
    public SyncStatus sync() {
        return sync;
    }
}
