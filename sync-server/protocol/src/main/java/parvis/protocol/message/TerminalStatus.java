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
            Optional<SensorState> sensor)
            implements TerminalStatus {}

    /// What a door sensor says of itself.
    enum SensorState {
        READY,
        /// The beam has been cut for more than 60 s: no count is made of it.
        STUCK,
        /// The sensor does not answer.
        SILENT
    }
}
