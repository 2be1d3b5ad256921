package parvis.server.account;

import parvis.protocol.message.TerritoryId;

/// Sets up accounts and tokens that a file names, the same ones at each start.
public final class Provision {
    private final Accounts accounts;
    private final PasswordHash passwords;
    private final TerritoryId territory;

    public Provision(Accounts accounts, PasswordHash passwords, TerritoryId territory) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.territory = territory;
    }

    /// Adds the account or brings it to this state. A changed password ends the person's sign-ins.
    public void account(String user, String password, Role role) {
        var known = accounts.account(user);
        boolean same = known.filter(account -> passwords.matches(password, account.passwordHash()))
                .isPresent();
        String hash = same ? known.orElseThrow().passwordHash() : passwords.hash(password);
        accounts.put(known.orElseGet(() -> Account.in(territory, role, user, hash))
                .with(territory, role)
                .withPassword(hash)
                .enabled(true));
        if (known.isPresent() && !same) {
            accounts.endAll(user);
        }
    }

    /// Adds the token unless it is known; one that was revoked stays so.
    public void token(String secret, Scope scope) {
        String hash = new Secret(secret).hash();
        var known = accounts.token(hash);
        accounts.put(new Token(hash, territory, scope, known.flatMap(Token::revoked)));
    }
}
