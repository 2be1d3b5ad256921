package parvis.server.web.access;

import java.util.Optional;
import parvis.protocol.message.TerritoryId;
import parvis.server.account.Account;
import parvis.server.account.Role;
import parvis.server.account.Secret;
import parvis.server.account.Token;

/// Who calls, seen from the territory that is asked for.
public sealed interface Caller {
    /// True when the caller may do what asks for that: for a button that is shown or not.
    boolean may(Need need);

    /// True when the caller is somebody in that territory.
    boolean belongsTo(TerritoryId territory);

    /// The name beside what the caller enters.
    String author();

    /// A program with a token.
    record Program(Token token) implements Caller {
        @Override
        public boolean may(Need need) {
            return need.metBy(token.scope());
        }

        @Override
        public boolean belongsTo(TerritoryId territory) {
            return token.territory().equals(territory);
        }

        @Override
        public String author() {
            return token.author();
        }
    }

    /// A person who has signed in.
    ///
    /// @param account who
    /// @param role what the person is in this territory; empty when nothing
    /// @param secret what the cookie holds
    record Person(Account account, Optional<Role> role, Secret secret) implements Caller {
        @Override
        public boolean may(Need need) {
            return need == Need.SELF || role.filter(need::metBy).isPresent();
        }

        @Override
        public boolean belongsTo(TerritoryId territory) {
            return account.role(territory).isPresent();
        }

        @Override
        public String author() {
            return account.user();
        }
    }
}
