package parvis.server.account;

import java.util.Arrays;
import java.util.Optional;

/// What a person is to the territory.
public enum Role {
    /// Keeps entries, targets, baselines and references.
    COORDINATOR("coordinator", Scope.WRITE),
    /// Looks only: a partner of the convention.
    READER("reader", Scope.READ);

    private final String wireName;
    private final Scope scope;

    Role(String wireName, Scope scope) {
        this.wireName = wireName;
        this.scope = scope;
    }

    /// The word in configuration and store.
    public String wireName() {
        return wireName;
    }

    /// What this role may do.
    public Scope scope() {
        return scope;
    }

    /// The role of that wire name, empty when there is none.
    public static Optional<Role> of(String wireName) {
        return Arrays.stream(values())
                .filter(role -> role.wireName.equals(wireName))
                .findFirst();
    }
}
