package parvis.server.territory;

import java.util.Arrays;
import java.util.Optional;

/// Where an indicator's numbers come from.
public enum FedBy {
    /// Counted on the terminals.
    TERMINAL("terminal"),
    /// Entered by staff on a terminal.
    STAFF("staff"),
    /// Entered by a coordinator on the server, with date and source.
    COORDINATOR("coordinator");

    private final String packName;

    FedBy(String packName) {
        this.packName = packName;
    }

    /// The word in `indicators.json`.
    public String packName() {
        return packName;
    }

    /// The one of that word, empty when there is none.
    public static Optional<FedBy> of(String packName) {
        return Arrays.stream(values())
                .filter(value -> value.packName.equals(packName))
                .findFirst();
    }
}
