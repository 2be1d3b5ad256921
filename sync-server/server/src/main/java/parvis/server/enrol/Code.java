package parvis.server.enrol;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;

/// A one-time code by which a terminal is set up.
///
/// @param hash of the code as it is typed
/// @param terminal what the terminal will be called
/// @param role `public`, `desk` or `both`
/// @param replaces true when a terminal of that name was there before
/// @param author who made it
/// @param expires from then on it is worth nothing
/// @param used when it was used or another took its place
public record Code(
        String hash,
        TerminalId terminal,
        PlaceId place,
        String role,
        boolean replaces,
        String author,
        Instant expires,
        Optional<Instant> used) {
    /// How long a code holds: made on the day before, typed on the day.
    public static final Duration HOLDS = Duration.ofDays(1);

    /// True while it can be used.
    public boolean holds(Instant now) {
        return used.isEmpty() && now.isBefore(expires);
    }
}
