package parvis.server.account;

import java.time.Instant;
import java.util.Optional;

/// Where accounts, tokens and sign-ins are kept. What returned is durable.
public interface Accounts {
    /// That person, enabled or not.
    Optional<Account> account(String user);

    /// Adds the account, or replaces the one of that user.
    void put(Account account);

    /// The token of that hash, revoked or not.
    Optional<Token> token(String hash);

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
