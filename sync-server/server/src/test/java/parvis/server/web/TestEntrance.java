package parvis.server.web;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import parvis.protocol.message.TerminalId;
import parvis.server.account.Door;
import parvis.server.account.Journal;
import parvis.server.account.PasswordRules;
import parvis.server.account.People;
import parvis.server.account.Tokens;
import parvis.server.enrol.Enrolment;
import parvis.server.sql.Database;
import parvis.server.sql.SqlAccounts;
import parvis.server.sql.SqlCodes;
import parvis.server.sql.SqlInvitations;
import parvis.server.sql.SqlTerminals;
import parvis.server.territory.Territory;
import parvis.server.web.access.Access;
import parvis.server.web.access.TerminalLink;

/// Who is let in at a [TestSite]: the real thing, but for the slow hash and the broker.
final class TestEntrance {
    private TestEntrance() {}

    static Access of(
            Territory territory, Database database, Journal journal, Consumer<TerminalId> cut, InstantSource clock) {
        var here = territory.id();
        var random = new SecureRandom();
        var passwords = new NoHash();
        var accounts = new SqlAccounts(database);
        var links = new SqlInvitations(database);
        var rules = new PasswordRules(List.of(territory.name()));
        var terminals = new SqlTerminals(database);
        return new Access(
                new Door(here, accounts, passwords, journal, clock, random),
                new People(here, accounts, links, passwords, rules, journal, clock, random),
                new Tokens(here, accounts, journal, clock, random),
                journal,
                new Enrolment(here, terminals, new SqlCodes(database), passwords, journal, cut, clock, random),
                new TerminalLink(false, 1883, Optional::empty, () -> "abc"));
    }
}
