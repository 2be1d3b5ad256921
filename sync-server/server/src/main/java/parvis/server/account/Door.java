package parvis.server.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import parvis.protocol.message.TerritoryId;

/// Lets people and programs in.
///
/// Guessing is slowed by account and by address. An address from which the person has signed in before is not held
/// back by strangers who guess at the account, so that nobody can be locked out by someone else. Unknown users, wrong
/// passwords and accounts that are switched off get the same answer after the same work.
public final class Door {
    private static final int MOST_FAMILIAR = 10_000;

    private final TerritoryId territory;
    private final Journal journal;
    private final Accounts accounts;
    private final PasswordHash passwords;
    private final InstantSource clock;
    private final SecureRandom random;
    private final String nobody;
    private final Throttle byAccount = new Throttle(5, Duration.ofSeconds(30));
    private final Throttle byAddress = new Throttle(20, Duration.ofMinutes(5));
    private final Set<String> familiar = Collections.synchronizedSet(new LinkedHashSet<>());

    /// @param territory whose journal notes who came and who was refused
    public Door(
            TerritoryId territory,
            Accounts accounts,
            PasswordHash passwords,
            Journal journal,
            InstantSource clock,
            SecureRandom random) {
        this.territory = territory;
        this.journal = journal;
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

    /// What a look at a password said.
    public sealed interface Look {
        /// It is right.
        record Right(Account account) implements Look {}

        /// The name or the password is wrong; which of them is not said.
        record Wrong() implements Look {}

        /// Not looked at: too many failures, or too many at once.
        record Wait(Duration pause) implements Look {}
    }

    /// Someone shows a password. A new secret is drawn each time, whatever the browser held before.
    public Outcome signIn(String user, String password, String address) {
        return switch (look(user, password, address)) {
            case Look.Right(var account) -> {
                accounts.forget(clock.instant().minus(SignIn.LONGEST));
                journal.forget(clock.instant().minus(Journal.KEPT));
                note(user, Act.SIGNED_IN, "");
                yield new Outcome.Welcome(account, admit(user));
            }
            case Look.Wrong() -> {
                // What was typed as a name may be a password: only the name of an account is written down.
                note(
                        "",
                        Act.SIGN_IN_REFUSED,
                        accounts.account(user).map(Account::user).orElse(""));
                yield new Outcome.Refused();
            }
            case Look.Wait(var pause) -> new Outcome.Wait(pause);
        };
    }

    /// Whether that is the person's password; failures are counted as at sign-in.
    public Look look(String user, String password, String address) {
        Instant now = clock.instant();
        String pair = user + "\n" + address;
        Duration pause = byAddress.wait(address, now);
        if (!familiar.contains(pair) && pause.isZero()) {
            pause = byAccount.wait(user, now);
        }
        if (!pause.isZero()) {
            return new Look.Wait(pause);
        }
        // Counted before it is looked at, so that a hundred attempts at once are a hundred failures.
        byAccount.failed(user, now);
        byAddress.failed(address, now);
        Optional<Account> account = accounts.account(user)
                .filter(Account::enabled)
                .filter(known -> !known.passwordHash().isEmpty());
        boolean right;
        try {
            right = passwords.matches(
                    password, account.map(Account::passwordHash).orElse(nobody));
        } catch (PasswordHash.Busy busy) {
            return new Look.Wait(Duration.ofSeconds(2));
        }
        if (account.isEmpty() || !right) {
            return new Look.Wrong();
        }
        byAccount.succeeded(user);
        byAddress.forgiven(address);
        remember(pair);
        return new Look.Right(account.get());
    }

    /// A new secret for the cookie of somebody who has shown who they are.
    public Secret admit(String user) {
        Instant now = clock.instant();
        Secret secret = Secret.draw(random);
        accounts.put(new SignIn(secret.hash(), user, now, now));
        return secret;
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

    /// The program that shows `secret`, empty when it is unknown, too old or revoked.
    public Optional<Token> program(Secret secret) {
        Instant now = clock.instant();
        return accounts.token(secret.hash()).filter(token -> token.holds(now));
    }

    /// Ends the sign-in of that cookie.
    public void signOut(Secret secret) {
        accounts.signIn(secret.hash()).ifPresent(signIn -> note(signIn.user(), Act.SIGNED_OUT, ""));
        accounts.end(secret.hash());
    }

    private void note(String who, Act act, String about) {
        journal.note(new Journal.Line(clock.instant(), territory, who, act, about));
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
