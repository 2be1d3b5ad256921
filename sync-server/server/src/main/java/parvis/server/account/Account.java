package parvis.server.account;

import parvis.protocol.message.TerritoryId;

/// A person who can sign in to one territory.
///
/// @param user the name that is typed at sign-in, 1 to 100 characters
/// @param territory the only one that this person sees
/// @param role what the person may do
/// @param passwordHash what [PasswordHash] made of the password
/// @param enabled false once switched off: nothing is shown any more, what was entered stays
public record Account(String user, TerritoryId territory, Role role, String passwordHash, boolean enabled) {
    /// The longest name of a user.
    public static final int LONGEST_USER = 100;

    /// @throws IllegalArgumentException when `user` is blank or too long
    public Account {
        if (user.isBlank() || user.length() > LONGEST_USER) {
            throw new IllegalArgumentException("user is not 1..100 characters: " + user.length());
        }
    }
}
