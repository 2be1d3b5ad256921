package parvis.server;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import parvis.server.account.Door;
import parvis.server.account.PasswordHash;
import parvis.server.account.PasswordRules;
import parvis.server.account.People;
import parvis.server.account.Tokens;
import parvis.server.sql.Database;
import parvis.server.sql.SqlAccounts;
import parvis.server.sql.SqlInvitations;
import parvis.server.sql.SqlJournal;
import parvis.server.territory.Territory;
import parvis.server.web.access.Access;

/// Puts together who lets people and programs in.
final class Entrance {
    private Entrance() {}

    static Access of(
            Territory territory, Database database, PasswordHash passwords, InstantSource clock, SecureRandom random) {
        var accounts = new SqlAccounts(database);
        var journal = new SqlJournal(database);
        var people = new People(
                territory.id(),
                accounts,
                new SqlInvitations(database),
                passwords,
                new PasswordRules(List.of(territory.name(), territory.id().value())),
                journal,
                clock,
                random);
        return new Access(
                new Door(territory.id(), accounts, passwords, journal, clock, random),
                people,
                new Tokens(territory.id(), accounts, journal, clock, random),
                journal);
    }
}
