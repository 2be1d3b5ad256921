package parvis.server.web.access;

import parvis.protocol.message.TerritoryId;
import parvis.server.account.Account;
import parvis.server.account.Scope;
import parvis.server.account.Secret;
import parvis.server.account.Token;

/// Who calls.
public sealed interface Caller {
    /// The only territory that the caller sees.
    TerritoryId territory();

    /// What the caller may do.
    Scope scope();

    /// The name beside what the caller enters.
    String author();

    /// A program with a token.
    record Program(Token token) implements Caller {
        @Override
        public TerritoryId territory() {
            return token.territory();
        }

        @Override
        public Scope scope() {
            return token.scope();
        }

        @Override
        public String author() {
            return token.author();
        }
    }

    /// A person who has signed in; `secret` is what the cookie holds.
    record Person(Account account, Secret secret) implements Caller {
        @Override
        public TerritoryId territory() {
            return account.territory();
        }

        @Override
        public Scope scope() {
            return account.role().scope();
        }

        @Override
        public String author() {
            return account.user();
        }
    }
}
