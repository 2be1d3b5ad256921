package parvis.server.account;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.TerritoryId;

/// The tokens of one territory: made and shown once, taken back; each act is noted.
public final class Tokens {
    /// The longest that a label may be.
    public static final int LONGEST_LABEL = 100;

    private final TerritoryId territory;
    private final Accounts accounts;
    private final Journal journal;
    private final InstantSource clock;
    private final SecureRandom random;

    /// @param random draws the tokens
    public Tokens(TerritoryId territory, Accounts accounts, Journal journal, InstantSource clock, SecureRandom random) {
        this.territory = territory;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
        this.random = random;
    }

    /// All of this territory, those that are worth nothing any more too.
    public List<Token> all() {
        return accounts.tokens(territory);
    }

    /// A new one; its secret is not to be had again.
    ///
    /// @param holds how long; empty: until it is revoked
    public Secret make(String by, String label, Scope scope, Optional<Period> holds) {
        Instant now = clock.instant();
        Secret secret = Secret.draw(random);
        var expires = holds.map(time -> now.atOffset(ZoneOffset.UTC).plus(time).toInstant());
        var token = new Token(secret.hash(), territory, scope, label, by, expires, Optional.empty());
        accounts.put(token);
        journal.note(new Journal.Line(
                now, territory, by, Act.TOKEN_MADE, token.id() + ", " + scope.wireName() + ", " + label));
        return secret;
    }

    /// Takes back the token of that id; nothing happens when there is none.
    public void revoke(String by, String id) {
        Instant now = clock.instant();
        all().stream()
                .filter(token -> token.id().equals(id) && token.revoked().isEmpty())
                .forEach(token -> {
                    accounts.revoke(token.hash(), now);
                    journal.note(new Journal.Line(now, territory, by, Act.TOKEN_REVOKED, id));
                });
    }
}
