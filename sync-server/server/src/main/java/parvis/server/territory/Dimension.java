package parvis.server.territory;

import java.util.Arrays;
import java.util.Optional;

/// What a fact may say beside its numbers, by the wire's names: what formulas filter by and forms ask.
public enum Dimension {
    PLACE("place"),
    ACTIVITY("activity"),
    SERVICE("service"),
    TOPIC("topic"),
    THEME("theme"),
    AUDIENCE("audience"),
    LED("led"),
    TOGETHER("together"),
    SESSION("session"),
    PARTNERS("partners"),
    PARTNERS_INVITED("partnersInvited");

    private final String wireName;

    Dimension(String wireName) {
        this.wireName = wireName;
    }

    /// The name in facts and formulas.
    public String wireName() {
        return wireName;
    }

    /// True for those that hold a list of ids.
    public boolean isList() {
        return this == PARTNERS || this == PARTNERS_INVITED;
    }

    /// The dimension of that wire name, empty when there is none.
    public static Optional<Dimension> of(String wireName) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.wireName.equals(wireName))
                .findFirst();
    }
}
