package parvis.server.account;

import java.util.Arrays;
import java.util.Optional;

/// What a caller may do.
public enum Scope {
    /// Look only.
    READ("read"),
    /// Look, and change what coordinators keep.
    WRITE("write");

    private final String wireName;

    Scope(String wireName) {
        this.wireName = wireName;
    }

    /// The word in configuration and store.
    public String wireName() {
        return wireName;
    }

    /// True when this includes `needed`.
    public boolean covers(Scope needed) {
        return this == WRITE || needed == READ;
    }

    /// The scope of that wire name, empty when there is none.
    public static Optional<Scope> of(String wireName) {
        return Arrays.stream(values())
                .filter(scope -> scope.wireName.equals(wireName))
                .findFirst();
    }
}
