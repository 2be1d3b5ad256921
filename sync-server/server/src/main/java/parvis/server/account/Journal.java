package parvis.server.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.TerritoryId;

/// Who did what and when. Lines are added and, after a year, forgotten; none is ever changed. Of people it holds the
/// account's name and nothing else: no address, no browser, nothing that was typed.
public interface Journal {
    /// How long a line is kept (CNIL: six months to a year).
    Duration KEPT = Duration.ofDays(365);

    /// Adds a line. What returned is durable.
    void note(Line line);

    /// Lines of one territory, the newest first.
    ///
    /// @param act only these, when it is there
    /// @param before only lines with a smaller number; [Long#MAX_VALUE] for the newest
    List<Numbered> page(TerritoryId territory, Optional<Act> act, long before, int limit);

    /// Forgets lines older than `limit`.
    void forget(Instant limit);

    /// One line.
    ///
    /// @param at when, in UTC
    /// @param who the account, `token 1a2b3c4d`, or empty when nobody that is known
    /// @param about to whom or to what it was done; control characters are taken out, 200 characters at most
    record Line(Instant at, TerritoryId territory, String who, Act act, String about) {
        private static final int LONGEST = 200;

        public Line {
            who = plain(who);
            about = plain(about);
        }

        /// A line stays one line, and reads in the order in which it was written.
        private static String plain(String text) {
            String one = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\p{Cf}\\p{Cs}]", "?");
            return one.length() <= LONGEST ? one : one.substring(0, LONGEST - 1) + "…";
        }
    }

    /// A line and its number, which grows.
    record Numbered(long id, Line line) {}
}
