package parvis.server.account;

import java.time.Duration;
import java.time.Instant;

/// A person's stay in the pages, from sign-in to sign-out.
///
/// @param hash of the [Secret] in the person's cookie
/// @param user who
/// @param started when the password was given
/// @param seen the last act, to the minute
public record SignIn(String hash, String user, Instant started, Instant seen) {
    /// Without an act for this long it ends.
    public static final Duration IDLE = Duration.ofMinutes(30);
    /// It ends after this long in any case.
    public static final Duration LONGEST = Duration.ofHours(12);

    /// True while it holds.
    public boolean holds(Instant now) {
        return now.isBefore(seen.plus(IDLE)) && now.isBefore(started.plus(LONGEST));
    }
}
