package parvis.server.web.access;

import static parvis.server.account.Role.ADMINISTRATOR;
import static parvis.server.account.Role.COORDINATOR;
import static parvis.server.account.Role.READER;
import static parvis.server.account.Role.TECHNICIAN;

import io.javalin.security.RouteRole;
import java.util.Optional;
import java.util.Set;
import parvis.server.account.Role;
import parvis.server.account.Scope;

/// What a route asks of who calls: the one table of who may do what. Each route has one; what none names is refused.
///
/// A page (whatever is not under `/api/`) is for people alone: a program gets nothing there, whatever its token.
public enum Need implements RouteRole {
    /// Nothing: sign-in, health, the API's description, style and fonts.
    NOBODY(Set.of(), Optional.empty()),
    /// A terminal, by the name and secret that it has at the broker.
    TERMINAL(Set.of(), Optional.empty()),
    /// Who has signed in, even without a role in this territory: to sign out.
    SELF(Set.of(), Optional.empty()),
    /// A person of this territory, whatever their role.
    PERSON(Set.of(ADMINISTRATOR, COORDINATOR, READER, TECHNICIAN), Optional.empty()),
    /// Who may look.
    READ(Set.of(ADMINISTRATOR, COORDINATOR, READER, TECHNICIAN), Optional.of(Scope.READ)),
    /// Who may change what coordinators keep: entries, targets, baselines, references, reports, places.
    WRITE(Set.of(ADMINISTRATOR, COORDINATOR), Optional.of(Scope.WRITE)),
    /// Who may set up and replace terminals: whoever has a terminal's secret can send facts.
    EQUIP(Set.of(ADMINISTRATOR, TECHNICIAN), Optional.of(Scope.WRITE)),
    /// Who may cut a terminal off: whoever hears first that it was stolen.
    CUT(Set.of(ADMINISTRATOR, COORDINATOR, TECHNICIAN), Optional.of(Scope.WRITE)),
    /// Who lets people and programs in, and reads the journal.
    ADMINISTER(Set.of(ADMINISTRATOR), Optional.empty());

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<Role> roles;

    private final Optional<Scope> scope;

    Need(Set<Role> roles, Optional<Scope> scope) {
        this.roles = roles;
        this.scope = scope;
    }

    /// The roles that meet this.
    public Set<Role> roles() {
        return roles;
    }

    /// True when a person of that role may.
    public boolean metBy(Role role) {
        return roles.contains(role);
    }

    /// True when a program with a token of that scope may.
    public boolean metBy(Scope held) {
        return scope.map(held::covers).orElse(false);
    }
}
