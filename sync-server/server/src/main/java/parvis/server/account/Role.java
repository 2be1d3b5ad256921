package parvis.server.account;

import java.util.Arrays;
import java.util.Optional;

/// What a person is to one territory. What each may do stands beside the routes, in one table.
public enum Role {
    /// Lets people and programs in, and may do all that the others may.
    ADMINISTRATOR("administrator"),
    /// Keeps entries, targets, baselines and references.
    COORDINATOR("coordinator"),
    /// Looks only: a partner of the convention, as the Caf.
    READER("reader"),
    /// Sets terminals up, replaces and revokes them; changes no figure.
    TECHNICIAN("technician");

    private final String wireName;

    Role(String wireName) {
        this.wireName = wireName;
    }

    /// The word in configuration and store.
    public String wireName() {
        return wireName;
    }

    /// The role of that wire name, empty when there is none.
    public static Optional<Role> of(String wireName) {
        return Arrays.stream(values())
                .filter(role -> role.wireName.equals(wireName))
                .findFirst();
    }
}
