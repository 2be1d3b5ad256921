package parvis.server.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.TerritoryId;

/// Where one-time links are kept, as hashes. What returned is durable.
public interface Invitations {
    /// Adds one; earlier ones for that person there are taken back.
    void put(Invitation invitation, Instant now);

    /// The one of that hash, whether it holds or not.
    Optional<Invitation> find(String hash);

    /// Uses it up.
    ///
    /// @return false when somebody else did first: of two at once one is true
    boolean use(String hash, Instant now);

    /// Those that hold, the latest first.
    List<Invitation> open(TerritoryId territory, Instant now);

    /// Takes back what is open for that person there.
    void withdraw(TerritoryId territory, String user, Instant now);
}
