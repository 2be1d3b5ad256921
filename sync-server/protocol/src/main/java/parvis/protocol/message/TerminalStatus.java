package parvis.protocol.message;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// A terminal's health, retained; the last will is [Offline].
public sealed interface TerminalStatus {
    /// The terminal is gone, by its last will or at a clean stop.
    record Offline() implements TerminalStatus {}

    /// The terminal is here.
    ///
    /// @param since when it connected
    /// @param pending facts not acknowledged yet
    /// @param setAside facts that the server could not read, kept on the terminal
    /// @param software its version
    /// @param catalogue the version that it shows, empty when it has none
    /// @param clock how far its time can be trusted
    /// @param role `public`, `desk` or `both`
    /// @param diskFreeMb free space for its data
    /// @param temperatureC the processor's, where it can be read
    /// @param sensor what its door sensor says, where there is one
    /// @param names how many names it keeps and for how long; empty: it does not say
    record Online(
            Instant since,
            long pending,
            long setAside,
            String software,
            Optional<String> catalogue,
            ClockQuality clock,
            String role,
            OptionalLong diskFreeMb,
            OptionalDouble temperatureC,
            Optional<SensorState> sensor,
            Optional<Names> names)
            implements TerminalStatus {
        /// A terminal that says nothing of names.
        public Online(
                Instant since,
                long pending,
                long setAside,
                String software,
                Optional<String> catalogue,
                ClockQuality clock,
                String role,
                OptionalLong diskFreeMb,
                OptionalDouble temperatureC,
                Optional<SensorState> sensor) {
            this(
                    since,
                    pending,
                    setAside,
                    software,
                    catalogue,
                    clock,
                    role,
                    diskFreeMb,
                    temperatureC,
                    sensor,
                    Optional.empty());
        }
    }

    /// What a terminal keeps of people, in numbers, for the data protection officer. The names never leave it.
    ///
    /// @param held bookings whose name is still there
    /// @param retentionDays how many days after its session a name is kept
    /// @param lastPurge when names were last erased, empty when none ever was
    record Names(long held, int retentionDays, Optional<Instant> lastPurge) {
        /// @throws IllegalArgumentException when a number is below 0
        public Names {
            if (held < 0 || retentionDays < 0) {
                throw new IllegalArgumentException("held " + held + ", retentionDays " + retentionDays);
            }
        }
    }

    /// What a door sensor says of itself.
    enum SensorState {
        READY,
        /// The beam has been cut for more than 60 s: no count is made of it.
        STUCK,
        /// The sensor does not answer.
        SILENT
    }
}
