package parvis.server.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import parvis.protocol.message.TerritoryId;

/// A link by which one person chooses a password, once.
///
/// @param hash of the [Secret] in the link
/// @param user whom it is for; empty for the first administrator, who chooses a name
/// @param role what the person becomes
/// @param author who made it; empty for the console
/// @param expires from then on it is worth nothing
/// @param used when it was used or taken back
public record Invitation(
        String hash,
        String user,
        TerritoryId territory,
        Role role,
        String author,
        Instant expires,
        Optional<Instant> used) {
    /// How long a link holds.
    public static final Duration HOLDS = Duration.ofDays(7);
    /// How long the console's link holds: whoever reads the console is there now.
    public static final Duration FIRST_HOLDS = Duration.ofDays(1);

    /// True while it can be used.
    public boolean holds(Instant now) {
        return used.isEmpty() && now.isBefore(expires);
    }
}
