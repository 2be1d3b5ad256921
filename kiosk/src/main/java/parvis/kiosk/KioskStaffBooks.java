package parvis.kiosk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.attendance.Burst;
import parvis.kiosk.attendance.Correction;
import parvis.kiosk.attendance.CorrectionOutcome;
import parvis.kiosk.attendance.DayCounts;
import parvis.kiosk.attendance.Touch;
import parvis.kiosk.attendance.TouchId;
import parvis.kiosk.sync.SyncStatus;
import parvis.kiosk.ui.staff.StaffBooks;
import parvis.kiosk.workshop.PlannedSession;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;

/// The staff's counts: the same `reception` at the same desks as the public's, straight to the counter.
final class KioskStaffBooks implements StaffBooks {
    private static final int A_FORTNIGHT = 14;

    private final Kiosk kiosk;
    private final KioskDesks desks;

    KioskStaffBooks(Kiosk kiosk, KioskDesks desks) {
        this.kiosk = kiosk;
        this.desks = desks;
    }

    @Override
    public List<Desk> desks() {
        var reception = Dimensions.of(kiosk.config().place(), KioskDesks.RECEPTION);
        return desks.desks().stream()
                .map(desk -> new Desk(reception.withService(desk.service()), desk.label()))
                .toList();
    }

    @Override
    public Touch count(Desk desk) {
        return kiosk.counter().count(desk.dimensions(), Measures.of(Measure.PEOPLE, 1));
    }

    @Override
    public Touch newcomer(Touch touch) {
        return kiosk.counter().add(touch, Measures.of(Measure.NEWCOMERS, 1));
    }

    @Override
    public boolean undo(TouchId touch) {
        return kiosk.counter().undo(touch);
    }

    @Override
    public DayCounts day(LocalDate day) {
        return kiosk.counter().day(day);
    }

    @Override
    public CorrectionOutcome correct(Correction correction) {
        return kiosk.counter().correct(correction);
    }

    @Override
    public List<Burst> bursts() {
        return kiosk.counter().bursts();
    }

    @Override
    public void keep(Burst burst) {
        kiosk.counter().keep(burst);
    }

    @Override
    public void drop(Burst burst) {
        kiosk.counter().drop(burst);
    }

    @Override
    public Optional<PlannedSession> next(LocalDateTime now) {
        var today = now.toLocalDate();
        return kiosk.team().planning().between(today, today.plusDays(A_FORTNIGHT)).stream()
                .filter(session -> session.state() == PlannedSession.State.PLANNED)
                .filter(session -> session.end().isAfter(now))
                .findFirst();
    }

    @Override
    public SyncStatus sync() {
        return kiosk.sync().status();
    }
}
