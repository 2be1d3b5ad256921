package parvis.server.account;

import java.time.Instant;
import java.util.Optional;
import parvis.protocol.message.TerritoryId;

/// What a program shows to be let in.
///
/// @param hash of its [Secret]
/// @param territory the only one that it sees
/// @param scope what it may do
/// @param label what it is for, in words
/// @param maker who made it; empty when a file did
/// @param expires from then on it is worth nothing; empty: never
/// @param revoked when it was taken back
public record Token(
        String hash,
        TerritoryId territory,
        Scope scope,
        String label,
        String maker,
        Optional<Instant> expires,
        Optional<Instant> revoked) {
    /// One that a file names.
    public Token(String hash, TerritoryId territory, Scope scope, Optional<Instant> revoked) {
        this(hash, territory, scope, "", "", Optional.empty(), revoked);
    }

    /// The short name of a token beside what it entered.
    public String author() {
        return "token " + id();
    }

    /// What it is called among others: the beginning of its hash.
    public String id() {
        return hash.substring(0, 8);
    }

    /// True while it is worth something.
    public boolean holds(Instant now) {
        return revoked.isEmpty() && expires.map(now::isBefore).orElse(true);
    }

    /// The same, taken back at that time; an earlier time stays.
    public Token revoked(Instant at) {
        return new Token(hash, territory, scope, label, maker, expires, revoked.or(() -> Optional.of(at)));
    }
}
