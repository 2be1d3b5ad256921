package parvis.server.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import parvis.protocol.message.TerritoryId;

/// A person who can sign in.
///
/// @param user the name that is typed at sign-in, 1 to 100 characters; also the name beside what the person enters
/// @param roles what the person is, territory by territory; the others are not shown at all
/// @param passwordHash what [PasswordHash] made of the password; empty when there is none to type
/// @param enabled false once switched off: nothing is shown any more, what was entered stays
public record Account(String user, Map<TerritoryId, Role> roles, String passwordHash, boolean enabled) {
    /// The longest name of a user.
    public static final int LONGEST_USER = 100;

    /// @throws IllegalArgumentException when `user` is blank or too long, or has a control character
    public Account {
        if (user.isBlank() || user.length() > LONGEST_USER) {
            throw new IllegalArgumentException("user is not 1..100 characters: " + user.length());
        }
        if (user.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("user has a control character");
        }
        roles = Map.copyOf(roles);
    }

    /// A person with a role in one territory.
    public static Account in(TerritoryId territory, Role role, String user, String passwordHash) {
        return new Account(user, Map.of(territory, role), passwordHash, true);
    }

    /// What the person is there; empty when the person is nothing there.
    public Optional<Role> role(TerritoryId territory) {
        return Optional.ofNullable(roles.get(territory));
    }

    /// The same person with that role there; the other territories' stay.
    public Account with(TerritoryId territory, Role role) {
        var next = new HashMap<>(roles);
        next.put(territory, role);
        return new Account(user, next, passwordHash, enabled);
    }

    /// The same person without a role there.
    public Account without(TerritoryId territory) {
        var next = new HashMap<>(roles);
        next.remove(territory);
        return new Account(user, next, passwordHash, enabled);
    }

    /// The same person with that password.
    public Account withPassword(String hash) {
        return new Account(user, roles, hash, enabled);
    }

    /// The same person, switched on or off.
    public Account enabled(boolean on) {
        return new Account(user, roles, passwordHash, on);
    }

    /// Hides the hash, so that it reaches no log.
    @Override
    public String toString() {
        return enabled ? user : user + " (off)";
    }
}
