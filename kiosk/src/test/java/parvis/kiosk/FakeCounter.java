package parvis.kiosk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parvis.kiosk.attendance.Burst;
import parvis.kiosk.attendance.Correction;
import parvis.kiosk.attendance.CorrectionOutcome;
import parvis.kiosk.attendance.Counter;
import parvis.kiosk.attendance.CountingFailure;
import parvis.kiosk.attendance.DayCounts;
import parvis.kiosk.attendance.Touch;
import parvis.kiosk.attendance.TouchId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measures;

/// Counts in memory; its disk can be broken.
public final class FakeCounter implements Counter {
    public final Map<TouchId, Touch> touches = new LinkedHashMap<>();
    public final List<List<TouchId>> flagged = new ArrayList<>();
    public final List<Burst> bursts = new ArrayList<>();

    /// What is said of a day, whatever was touched.
    public final Map<LocalDate, DayCounts> days = new HashMap<>();

    public boolean broken;
    private long last;

    @Override
    public Touch count(Dimensions dimensions, Measures measures) {
        check("count");
        var touch = new Touch(new TouchId(++last), Instant.EPOCH, dimensions, measures);
        touches.put(touch.id(), touch);
        return touch;
    }

    @Override
    public Touch add(Touch touch, Measures more) {
        check("add");
        var added = new Touch(
                touch.id(), touch.at(), touch.dimensions(), touch.measures().plus(more));
        touches.put(touch.id(), added);
        return added;
    }

    @Override
    public boolean undo(TouchId touch) {
        check("undo");
        return touches.remove(touch) != null;
    }

    private void check(String operation) {
        if (broken) {
            throw new CountingFailure(operation, "look at the disk", new IllegalStateException("disk full"));
        }
    }

    @Override
    public DayCounts today() {
        return day(LocalDate.EPOCH);
    }

    @Override
    public DayCounts day(LocalDate day) {
        return days.getOrDefault(day, new DayCounts(day, List.of(), List.of()));
    }

    @Override
    public CorrectionOutcome correct(Correction correction) {
        throw new UnsupportedOperationException("not played here");
    }

    @Override
    public void flag(List<TouchId> burst) {
        flagged.add(burst);
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
    public void onChange(Runnable listener) {}
}
