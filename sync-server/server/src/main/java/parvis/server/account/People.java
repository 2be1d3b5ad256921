package parvis.server.account;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parvis.protocol.message.TerritoryId;

/// The people of one territory: invited, changed, switched off; each act is noted.
///
/// Nobody changes their own role or switches themself off, so that an administrator remains. An account that is
/// something in another territory too is touched here only as far as this one goes.
public final class People {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .@'’_-]{0,99}");

    private final TerritoryId territory;
    private final Accounts accounts;
    private final Invitations invitations;
    private final PasswordHash passwords;
    private final PasswordRules rules;
    private final Journal journal;
    private final InstantSource clock;
    private final SecureRandom random;

    /// @param random draws the links
    public People(
            TerritoryId territory,
            Accounts accounts,
            Invitations invitations,
            PasswordHash passwords,
            PasswordRules rules,
            Journal journal,
            InstantSource clock,
            SecureRandom random) {
        this.territory = territory;
        this.accounts = accounts;
        this.invitations = invitations;
        this.passwords = passwords;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
        this.random = random;
    }

    /// Something that is not done, and why.
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Why why;

        Refused(Why why) {
            super(why.name());
            this.why = why;
        }

        /// Why.
        public Why why() {
            return why;
        }
    }

    /// Why something is not done.
    public enum Why {
        BAD_NAME,
        TAKEN,
        UNKNOWN,
        YOURSELF,
        LINK_GONE,
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        ABOUT_YOU
    }

    /// Everybody who is something here, by name.
    public List<Account> all() {
        return accounts.all(territory);
    }

    /// Links that were made and hold.
    public List<Invitation> open() {
        return invitations.open(territory, clock.instant()).stream()
                .filter(invitation -> !invitation.user().isEmpty())
                .toList();
    }

    /// A link for the first administrator, when nobody here can let people in; earlier ones are worth nothing then.
    public Optional<Secret> first() {
        boolean someone = all().stream()
                .filter(Account::enabled)
                .anyMatch(account -> account.role(territory).equals(Optional.of(Role.ADMINISTRATOR)));
        return someone ? Optional.empty() : Optional.of(link("", Role.ADMINISTRATOR, "", Invitation.FIRST_HOLDS));
    }

    /// A link for somebody new.
    ///
    /// @throws Refused when the name cannot be one, or is taken
    public Secret invite(String by, String name, Role role) {
        String user = name(name);
        if (accounts.account(user).isPresent()) {
            throw new Refused(Why.TAKEN);
        }
        Secret secret = link(user, role, by, Invitation.HOLDS);
        note(by, Act.INVITED, user + ", " + role.wireName());
        return secret;
    }

    /// A link by which somebody chooses a new password; the old one holds until then.
    ///
    /// @throws Refused when nobody of that name is here, or the account is another territory's too
    public Secret renew(String by, String user) {
        Account account = known(user);
        if (account.roles().size() > 1 || !account.enabled()) {
            throw new Refused(Why.UNKNOWN);
        }
        Secret secret = link(user, account.role(territory).orElseThrow(), by, Invitation.HOLDS);
        note(by, Act.INVITED, user);
        return secret;
    }

    /// Takes an open link back.
    public void withdraw(String by, String user) {
        invitations.withdraw(territory, user, clock.instant());
        note(by, Act.INVITED, user + ", -");
    }

    /// What that link is for, empty when it is worth nothing.
    public Optional<Invitation> invitation(Secret secret) {
        return invitations.find(secret.hash()).filter(invitation -> invitation.holds(clock.instant()));
    }

    /// Somebody follows a link and chooses a password (and a name, where the link has none).
    /// The link holds as long as the name or the password is not taken.
    ///
    /// @throws Refused when the link is worth nothing, or the name or the password is not taken
    public Account accept(Secret secret, String name, String password) {
        Invitation invitation = invitation(secret).orElseThrow(() -> new Refused(Why.LINK_GONE));
        String user = invitation.user().isEmpty() ? name(name) : invitation.user();
        Optional<Account> known = accounts.account(user);
        if (invitation.user().isEmpty() && known.isPresent()) {
            throw new Refused(Why.TAKEN);
        }
        refuse(password, user);
        String hash = passwords.hash(password);
        if (!invitations.use(secret.hash(), clock.instant())) {
            throw new Refused(Why.LINK_GONE);
        }
        Account account = known.map(before -> before.withPassword(hash))
                .orElseGet(() -> Account.in(territory, invitation.role(), user, hash));
        accounts.put(account);
        accounts.endAll(user);
        note(user, Act.JOINED, invitation.author());
        return account;
    }

    /// Gives somebody another role here.
    ///
    /// @throws Refused when nobody of that name is here, or it is oneself
    public void changeRole(String by, String user, Role role) {
        Account account = other(by, user);
        accounts.put(account.with(territory, role));
        note(by, Act.ROLE_CHANGED, user + ", " + role.wireName());
    }

    /// Nobody of that account is let in here from now on; what it entered stays under its name.
    ///
    /// @throws Refused when nobody of that name is here, or it is oneself
    public void switchOff(String by, String user) {
        Account account = other(by, user);
        accounts.put(account.roles().size() > 1 ? account.without(territory) : account.enabled(false));
        accounts.endAll(user);
        invitations.withdraw(territory, user, clock.instant());
        note(by, Act.SWITCHED_OFF, user);
    }

    /// Lets the account in again.
    ///
    /// @throws Refused when nobody of that name is here
    public void switchOn(String by, String user) {
        accounts.put(known(user).enabled(true));
        note(by, Act.SWITCHED_ON, user);
    }

    /// Gives a person another password and ends every sign-in; whether the old one was right was asked before.
    ///
    /// @throws Refused when the password is not taken
    public void changePassword(String user, String password) {
        Account account = known(user);
        refuse(password, user);
        accounts.put(account.withPassword(passwords.hash(password)));
        accounts.endAll(user);
        note(user, Act.PASSWORD_CHANGED, "");
    }

    private Secret link(String user, Role role, String by, Duration holds) {
        Instant now = clock.instant();
        Secret secret = Secret.draw(random);
        invitations.put(
                new Invitation(secret.hash(), user, territory, role, by, now.plus(holds), Optional.empty()), now);
        return secret;
    }

    private Account known(String user) {
        return accounts.account(user)
                .filter(account -> account.role(territory).isPresent())
                .orElseThrow(() -> new Refused(Why.UNKNOWN));
    }

    private Account other(String by, String user) {
        if (by.equals(user)) {
            throw new Refused(Why.YOURSELF);
        }
        return known(user);
    }

    private static String name(String typed) {
        String name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        // « token 1a2b3c4d » is how a program's entries are signed.
        if (!NAME.matcher(name).matches() || name.startsWith("token ")) {
            throw new Refused(Why.BAD_NAME);
        }
        return name;
    }

    private void refuse(String password, String user) {
        rules.check(password, user).ifPresent(fault -> {
            throw new Refused(Why.valueOf(fault.name()));
        });
    }

    private void note(String who, Act act, String about) {
        journal.note(new Journal.Line(clock.instant(), territory, who, act, about));
    }
}
