package parvis.kiosk.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import parvis.kiosk.attendance.TimeSource;
import parvis.protocol.message.ClockQuality;

/// The machine's clock where it may be trusted, else the server's last word and what went by since, else whatever the
/// machine says, as unknown.
public final class TerminalClock implements TimeSource {
    private final InstantSource machine;
    private final Supplier<Duration> sinceBoot;
    private final BooleanSupplier trusted;
    private volatile Optional<Heard> heard = Optional.empty();

    /// @param machine the machine's clock
    /// @param sinceBoot a clock that never jumps
    /// @param trusted whether the machine's clock is right now
    public TerminalClock(InstantSource machine, Supplier<Duration> sinceBoot, BooleanSupplier trusted) {
        this.machine = machine;
        this.sinceBoot = sinceBoot;
        this.trusted = trusted;
    }

    /// The server said what time it is.
    public void heard(Instant serverNow) {
        heard = Optional.of(new Heard(serverNow, sinceBoot.get()));
    }

    @Override
    public Moment moment() {
        var elapsed = sinceBoot.get();
        if (trusted.getAsBoolean()) {
            return new Moment(machine.instant(), elapsed, ClockQuality.SYNCED);
        }
        return heard.map(word -> new Moment(word.server.plus(elapsed.minus(word.at)), elapsed, ClockQuality.ESTIMATED))
                .orElseGet(() -> new Moment(machine.instant(), elapsed, ClockQuality.UNKNOWN));
    }

    private record Heard(Instant server, Duration at) {}
}
