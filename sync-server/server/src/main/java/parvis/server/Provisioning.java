package parvis.server;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.server.account.PasswordHash;
import parvis.server.account.Provision;
import parvis.server.account.Role;
import parvis.server.account.Scope;
import parvis.server.ingest.Terminal;
import parvis.server.ingest.Terminals;
import parvis.server.territory.Territory;

/// Sets up the accounts, tokens and terminals that a file names, the same ones at each start. Only hashes are kept.
final class Provisioning {
    private static final java.util.Set<String> ROLES = java.util.Set.of("public", "desk", "both");
    private static final java.util.Set<String> RESERVED = java.util.Set.of("server", "catalogue");

    private final Territory territory;
    private final Provision provision;
    private final Terminals terminals;
    private final PasswordHash passwords;
    private final InstantSource clock;

    Provisioning(
            Territory territory,
            Provision provision,
            Terminals terminals,
            PasswordHash passwords,
            InstantSource clock) {
        this.territory = territory;
        this.provision = provision;
        this.terminals = terminals;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// @throws ConfigFault when the file cannot be read, or a field lacks or is wrong
    void apply(Path path) {
        var file = SettingsFile.read(path);
        for (var account : file.objects("accounts")) {
            provision.account(
                    account.text("user"),
                    account.text("password"),
                    account.as("role", word -> Role.of(word).orElseThrow(IllegalArgumentException::new)));
        }
        for (var token : file.objects("tokens")) {
            provision.token(
                    token.text("token"),
                    token.as("scope", word -> Scope.of(word).orElseThrow(IllegalArgumentException::new)));
        }
        var named = new HashSet<TerminalId>();
        for (var terminal : file.objects("terminals")) {
            var read = terminal(terminal);
            if (!named.add(read.id())) {
                throw terminal.fault("id", "cette borne est nommée deux fois");
            }
            enrol(read, terminal.text("password"));
        }
    }

    private Terminal terminal(SettingsFile terminal) {
        var id = terminal.as("id", TerminalId::new);
        if (RESERVED.contains(id.value())) {
            throw terminal.fault("id", "ce nom est réservé");
        }
        var place = terminal.as("place", PlaceId::new);
        if (territory.place(place).isEmpty()) {
            throw terminal.fault("place", "le territoire n’a pas ce lieu");
        }
        var role = terminal.text("role");
        if (!ROLES.contains(role)) {
            throw terminal.fault("role", "« public », « desk » ou « both » est attendu");
        }
        return new Terminal(id, place, role, false);
    }

    /// Hashing is slow on purpose: what stands already is left as it is. One that was revoked stays so.
    private void enrol(Terminal wanted, String password) {
        var known = terminals.find(wanted.id());
        var hash = terminals.secretHash(wanted.id()).filter(kept -> passwords.matches(password, kept));
        var revoked = known.map(Terminal::revoked).orElse(false);
        var next = new Terminal(wanted.id(), wanted.place(), wanted.role(), revoked);
        if (hash.isEmpty() || !known.equals(java.util.Optional.of(next))) {
            terminals.put(next, hash.orElseGet(() -> passwords.hash(password)), clock.instant());
        }
    }
}
