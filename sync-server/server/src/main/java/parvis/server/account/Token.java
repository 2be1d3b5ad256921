package parvis.server.account;

import java.time.Instant;
import java.util.Optional;
import parvis.protocol.message.TerritoryId;

/// What a program shows to be let in.
///
/// @param hash of its [Secret]
/// @param territory the only one that it sees
/// @param scope what it may do
/// @param revoked when it was taken back
public record Token(String hash, TerritoryId territory, Scope scope, Optional<Instant> revoked) {
    /// The short name of a token beside what it entered.
    public String author() {
        return "token " + hash.substring(0, 8);
    }
}
