package parvis.server.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.TerritoryId;

/// Where accounts, tokens and sign-ins are kept. What returned is durable.
public interface Accounts {
    /// That person, enabled or not.
    Optional<Account> account(String user);

    /// Everybody who is something in that territory, by name.
    List<Account> all(TerritoryId territory);

    /// Adds the account, or replaces the one of that user.
    void put(Account account);

    /// The token of that hash, revoked or not.
    Optional<Token> token(String hash);

    /// The tokens of that territory, those that are worth nothing any more too.
    List<Token> tokens(TerritoryId territory);

    /// Adds the token, or replaces the one of that hash.
    void put(Token token);

    /// Takes a token back; an earlier date stays.
    void revoke(String tokenHash, Instant at);

    /// The sign-in of that hash, over or not.
    Optional<SignIn> signIn(String hash);

    /// Adds the sign-in, or notes when the one of that hash was last seen.
    void put(SignIn signIn);

    /// Ends a sign-in; nothing happens when there is none.
    void end(String signInHash);

    /// Ends all sign-ins of a person.
    void endAll(String user);

    /// Forgets sign-ins that were last seen before `limit`.
    void forget(Instant limit);
}
