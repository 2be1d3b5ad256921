package parvis.kiosk.gpio;

import java.time.Duration;
import java.util.Optional;
import parvis.kiosk.attendance.Direction;
import parvis.kiosk.attendance.Passage;
import parvis.protocol.message.TerminalStatus.SensorState;

/// What one or two light beams mean: debounced edges become passages. Times are of a clock that never jumps.
///
/// A passage is told when all beams are free again. With two beams, the first from the street, the one that was cut
/// first tells the direction, and who cut only one of them turned back.
final class DoorWay {
    /// A cut shorter than this is noise; a free moment shorter than this is one person's bag.
    static final Duration BOUNCE = Duration.ofMillis(30);
    /// A beam that is cut for longer is not a person.
    static final Duration STUCK = Duration.ofSeconds(60);

    private final boolean[] cut;
    private final boolean[] touched;
    private int first = -1;
    private Duration began = Duration.ZERO;
    private Optional<Duration> ended = Optional.empty();

    DoorWay(int beams) {
        cut = new boolean[beams];
        touched = new boolean[beams];
    }

    /// A beam was cut or is free again.
    void edge(int beam, boolean isCut, Duration now) {
        if (cut[beam] == isCut) {
            return;
        }
        cut[beam] = isCut;
        if (isCut) {
            begin(beam, now);
        } else if (allFree()) {
            ended = Optional.of(now);
        }
    }

    private void begin(int beam, Duration now) {
        if (first < 0) {
            first = beam;
            began = now;
        }
        ended = Optional.empty();
        touched[beam] = true;
    }

    /// Time went by: the passage that is over now, if any.
    Optional<Passage> settle(Duration now) {
        if (ended.isEmpty() || now.minus(ended.get()).compareTo(BOUNCE) < 0) {
            return Optional.empty();
        }
        var lasted = ended.get().minus(began);
        var passage = lasted.compareTo(BOUNCE) < 0 || lasted.compareTo(STUCK) > 0
                ? Optional.<Passage>empty()
                : direction().map(Passage::new);
        forget();
        return passage;
    }

    /// Whether a beam has been cut for too long.
    SensorState state(Duration now) {
        return !allFree() && now.minus(began).compareTo(STUCK) > 0 ? SensorState.STUCK : SensorState.READY;
    }

    private Optional<Direction> direction() {
        if (touched.length == 1) {
            return Optional.of(Direction.UNKNOWN);
        }
        for (var each : touched) {
            if (!each) {
                return Optional.empty();
            }
        }
        return Optional.of(first == 0 ? Direction.IN : Direction.OUT);
    }

    private boolean allFree() {
        for (var each : cut) {
            if (each) {
                return false;
            }
        }
        return true;
    }

    private void forget() {
        first = -1;
        ended = Optional.empty();
        java.util.Arrays.fill(touched, false);
    }
}
