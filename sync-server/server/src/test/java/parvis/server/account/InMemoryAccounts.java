package parvis.server.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import parvis.protocol.message.TerritoryId;

/// Accounts for tests.
public final class InMemoryAccounts implements Accounts {
    private final Map<String, Account> accounts = new ConcurrentHashMap<>();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final Map<String, SignIn> signIns = new ConcurrentHashMap<>();

    @Override
    public Optional<Account> account(String user) {
        return Optional.ofNullable(accounts.get(user));
    }

    @Override
    public List<Account> all(TerritoryId territory) {
        return accounts.values().stream()
                .filter(account -> account.role(territory).isPresent())
                .sorted(Comparator.comparing(Account::user))
                .toList();
    }

    @Override
    public List<Token> tokens(TerritoryId territory) {
        return tokens.values().stream()
                .filter(token -> token.territory().equals(territory))
                .sorted(Comparator.comparing((Token token) -> token.revoked().isPresent())
                        .thenComparing(Token::label)
                        .thenComparing(Token::hash))
                .toList();
    }

    @Override
    public void put(Account account) {
        accounts.put(account.user(), account);
    }

    @Override
    public Optional<Token> token(String hash) {
        return Optional.ofNullable(tokens.get(hash));
    }

    @Override
    public void put(Token token) {
        tokens.put(token.hash(), token);
    }

    @Override
    public void revoke(String tokenHash, Instant at) {
        tokens.computeIfPresent(tokenHash, (_, token) -> token.revoked(at));
    }

    @Override
    public Optional<SignIn> signIn(String hash) {
        return Optional.ofNullable(signIns.get(hash));
    }

    @Override
    public void put(SignIn signIn) {
        signIns.put(signIn.hash(), signIn);
    }

    @Override
    public void end(String signInHash) {
        signIns.remove(signInHash);
    }

    @Override
    public void endAll(String user) {
        signIns.values().removeIf(signIn -> signIn.user().equals(user));
    }

    @Override
    public void forget(Instant limit) {
        signIns.values().removeIf(signIn -> signIn.seen().isBefore(limit));
    }
}
