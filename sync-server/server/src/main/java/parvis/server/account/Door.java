package parvis.server.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Lets people and programs in.
///
/// Guessing is slowed by account and by address. An address from which the person has signed in before is not held
/// back by strangers who guess at the account, so that nobody can be locked out by someone else. Unknown users, wrong
/// passwords and accounts that are switched off get the same answer after the same work.
public final class Door {
    private static final int MOST_FAMILIAR = 10_000;

    private final Accounts accounts;
    private final PasswordHash passwords;
    private final InstantSource clock;
    private final SecureRandom random;
    private final String nobody;
    private final Throttle byAccount = new Throttle(5, Duration.ofSeconds(30));
    private final Throttle byAddress = new Throttle(20, Duration.ofMinutes(5));
    private final Set<String> familiar = Collections.synchronizedSet(new LinkedHashSet<>());

    public Door(Accounts accounts, PasswordHash passwords, InstantSource clock, SecureRandom random) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.random = random;
        this.nobody = passwords.hash(Secret.draw(random).value());
    }

    /// How an attempt to sign in ended.
    public sealed interface Outcome {
        /// Let in: `secret` goes into the cookie.
        record Welcome(Account account, Secret secret) implements Outcome {}

        /// The name or the password is wrong; which of them is not said.
        record Refused() implements Outcome {}

        /// Not looked at: too many failures, or too many at once.
        record Wait(Duration pause) implements Outcome {}
    }

    /// Someone shows a password. A new secret is drawn each time, whatever the browser held before.
    public Outcome signIn(String user, String password, String address) {
        Instant now = clock.instant();
        String pair = user + "\n" + address;
        Duration pause = byAddress.wait(address, now);
        if (!familiar.contains(pair) && pause.isZero()) {
            pause = byAccount.wait(user, now);
        }
        if (!pause.isZero()) {
            return new Outcome.Wait(pause);
        }
        // Counted before it is looked at, so that a hundred attempts at once are a hundred failures.
        byAccount.failed(user, now);
        byAddress.failed(address, now);
        Optional<Account> account = accounts.account(user).filter(Account::enabled);
        boolean right;
        try {
            right = passwords.matches(
                    password, account.map(Account::passwordHash).orElse(nobody));
        } catch (PasswordHash.Busy busy) {
            return new Outcome.Wait(Duration.ofSeconds(2));
        }
        if (account.isEmpty() || !right) {
            return new Outcome.Refused();
        }
        byAccount.succeeded(user);
        byAddress.forgiven(address);
        remember(pair);
        accounts.forget(now.minus(SignIn.LONGEST));
        Secret secret = Secret.draw(random);
        accounts.put(new SignIn(secret.hash(), user, now, now));
        return new Outcome.Welcome(account.get(), secret);
    }

    /// The person whose cookie holds `secret`, empty when the sign-in is over or the account is switched off.
    ///
    /// @param act false for what a page asks by itself, which keeps nobody signed in
    public Optional<Account> person(Secret secret, boolean act) {
        Instant now = clock.instant();
        return accounts.signIn(secret.hash())
                .filter(signIn -> signIn.holds(now))
                .flatMap(signIn -> {
                    if (act && signIn.seen().plusSeconds(60).isBefore(now)) {
                        accounts.put(new SignIn(signIn.hash(), signIn.user(), signIn.started(), now));
                    }
                    return accounts.account(signIn.user()).filter(Account::enabled);
                });
    }

    /// The program that shows `secret`, empty when it is unknown or revoked.
    public Optional<Token> program(Secret secret) {
        return accounts.token(secret.hash()).filter(token -> token.revoked().isEmpty());
    }

    /// Ends the sign-in of that cookie.
    public void signOut(Secret secret) {
        accounts.end(secret.hash());
    }

    private void remember(String pair) {
        familiar.add(pair);
        synchronized (familiar) {
            if (familiar.size() > MOST_FAMILIAR) {
                familiar.remove(familiar.iterator().next());
            }
        }
    }
}
