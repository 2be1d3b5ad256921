package parvis.server;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import parvis.protocol.message.TerminalId;
import parvis.server.account.Door;
import parvis.server.account.PasswordHash;
import parvis.server.account.PasswordRules;
import parvis.server.account.People;
import parvis.server.account.Tokens;
import parvis.server.enrol.Enrolment;
import parvis.server.sql.SqlAccounts;
import parvis.server.sql.SqlCodes;
import parvis.server.sql.SqlInvitations;
import parvis.server.sql.SqlJournal;
import parvis.server.territory.Territory;
import parvis.server.web.access.Access;
import parvis.server.web.access.TerminalLink;

/// Puts together who lets people and programs in.
final class Entrance {
    private Entrance() {}

    /// @param cut ends a terminal's connection
    /// @param link how terminals reach this server
    static Access of(
            Territory territory,
            Stores stores,
            PasswordHash passwords,
            Consumer<TerminalId> cut,
            TerminalLink link,
            InstantSource clock,
            SecureRandom random) {
        var database = stores.database();
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
                journal,
                new Enrolment(
                        territory.id(),
                        stores.terminals(),
                        new SqlCodes(database),
                        passwords,
                        journal,
                        cut,
                        clock,
                        random),
                link);
    }
}
