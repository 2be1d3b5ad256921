package parvis.server.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import parvis.protocol.message.TerminalStatus;

/// What is known of a terminal now. Everything but `terminal` may lack until it has said it.
///
/// @param terminal who
/// @param lastContact the last batch or hello
/// @param online what it, or its last will, said last
/// @param statusAt when that was said
/// @param software its version
/// @param catalogue the version of the catalogue that it shows
/// @param pending facts that it still holds to send
/// @param setAside facts that the server could not read, kept on the terminal
/// @param clock how far its time can be trusted, the wire's word
/// @param diskFreeMb free space for its data
/// @param temperatureC the processor's
/// @param sensor what its door sensor says, in lower case
/// @param names what it keeps of people, in numbers; empty: it does not say
/// @param refused how many of its facts are in quarantine
/// @param alerts what a person should look at
public record Overview(
        Terminal terminal,
        Optional<Instant> lastContact,
        Optional<Boolean> online,
        Optional<Instant> statusAt,
        Optional<String> software,
        Optional<String> catalogue,
        OptionalLong pending,
        OptionalLong setAside,
        Optional<String> clock,
        OptionalLong diskFreeMb,
        OptionalDouble temperatureC,
        Optional<String> sensor,
        Optional<TerminalStatus.Names> names,
        long refused,
        List<Alert> alerts) {
    public Overview {
        alerts = List.copyOf(alerts);
    }
}
