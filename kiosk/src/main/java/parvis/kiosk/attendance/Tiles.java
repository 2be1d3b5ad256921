package parvis.kiosk.attendance;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measures;

/// The public tiles « Je viens pour… », with the plausibility that a room full of children asks for: the same tile
/// within two seconds of the same interaction is one touch, and a burst is counted and flagged to staff, never dropped
/// in silence. Staff's own +1 goes to the [Counter] directly.
public final class Tiles {
    static final Duration SAME = Duration.ofSeconds(2);
    static final Duration BURST = Duration.ofSeconds(60);
    static final int BURST_TOUCHES = 8;

    private final Counter counter;
    private final InstantSource clock;
    private final Map<Dimensions, Last> lasts = new HashMap<>();
    private final Map<Dimensions, List<Touch>> recent = new HashMap<>();

    /// @param clock any that moves on; only differences count
    public Tiles(Counter counter, InstantSource clock) {
        this.counter = counter;
        this.clock = clock;
    }

    /// Counts a touch of a tile. A repeat gives the touch that it repeats.
    ///
    /// @param interaction names one visitor's stay at the screen, from the attract screen back to it
    /// @throws CountingFailure when the disk did not take it: no thanks then
    public synchronized Touch touch(long interaction, Dimensions tile, Measures measures) {
        var now = clock.instant();
        var last = lasts.get(tile);
        if (last != null && last.interaction == interaction && within(SAME, last.at, now)) {
            return last.touch;
        }
        var touch = counter.count(tile, measures);
        lasts.put(tile, new Last(interaction, now, touch));
        watch(touch, now);
        return touch;
    }

    /// Takes back a touch of a moment ago; the tile counts again at once.
    public synchronized boolean undo(TouchId touch) {
        var undone = counter.undo(touch);
        lasts.values().removeIf(last -> last.touch.id().equals(touch));
        return undone;
    }

    /// A burst is flagged whole once; each later touch joins it with the one before.
    private void watch(Touch touch, Instant now) {
        var touches = recent.computeIfAbsent(touch.dimensions(), _ -> new ArrayList<>());
        var burst = touches.size() >= BURST_TOUCHES;
        touches.removeIf(earlier -> !within(BURST, earlier.at(), now));
        touches.add(touch);
        if (touches.size() >= BURST_TOUCHES) {
            counter.flag(ids(burst ? touches.subList(touches.size() - 2, touches.size()) : touches));
        }
    }

    private static List<TouchId> ids(List<Touch> touches) {
        return touches.stream().map(Touch::id).toList();
    }

    private static boolean within(Duration span, Instant earlier, Instant now) {
        return Duration.between(earlier, now).abs().compareTo(span) <= 0;
    }

    private record Last(long interaction, Instant at, Touch touch) {}
}
